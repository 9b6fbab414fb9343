package org.reftel.people.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.reftel.people.PersonName;

/**
 * A name taken apart and folded.
 *
 * @param family the folded family name
 * @param given the folded given names and initials, in order; empty where the surname stands alone
 * @param letters of the family name, as lists of names have it
 */
record FamilyName(String family, List<String> given, String letters) {
    /** Family names that stand first in China, Korea and Vietnam. */
    private static final Set<String> FIRST = Set.of("kim", "lee", "park", "jo", "choi", "chung", "jung", "kang", "yoon",
            "han",
            "li", "wang", "zhang", "liu", "chen", "yang", "zhao", "huang", "zhou", "wu", "xu", "sun", "hu", "zhu",
            "gao",
            "lin", "he", "guo", "ma", "luo", "deng", "wen", "jiang", "xi", "zeng", "jia", "mao", "dai", "tang",
            "nguyen",
            "tran", "pham", "le", "bo", "cui", "song", "shin", "ban", "roh", "yu", "ni", "qian", "cao", "yao");

    static FamilyName of(String name) {
        List<String> printed = PersonName.printedWords(name);
        List<String> words = printed.stream().map(PersonName::bare).toList();
        boolean eastern = words.size() > 1 && FIRST.contains(words.getFirst())
                && (words.size() == 2 || words.size() == 3)
                && words.get(1).length() > 1 && (name.indexOf('-') > 0 || words.size() == 2);
        int family = eastern ? 0 : words.size() - 1;
        List<String> given = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (i != family) {
                given.add(words.get(i).length() == 1 ? words.get(i) : NameFold.fold(printed.get(i)));
            }
        }
        return new FamilyName(NameFold.fold(printed.get(family)), List.copyOf(given), words.get(family));
    }

    boolean isAlone() {
        return given.isEmpty();
    }

    /** A given name of more than an initial. */
    boolean isFull() {
        return given.stream().anyMatch(word -> word.length() > 1);
    }
}
