package org.reftel.people.link;

import java.util.List;
import java.util.Set;

import org.reftel.people.PersonName;

/**
 * A name taken apart and folded.
 *
 * @param family the folded family name
 * @param given the folded given names and initials, in order; empty where the surname stands alone
 */
record FamilyName(String family, List<String> given) {
    /** Family names that stand first in China, Korea and Vietnam. */
    private static final Set<String> FIRST = Set.of("kim", "lee", "park", "jo", "choi", "chung", "jung", "kang", "yoon",
            "han",
            "li", "wang", "zhang", "liu", "chen", "yang", "zhao", "huang", "zhou", "wu", "xu", "sun", "hu", "zhu",
            "gao",
            "lin", "he", "guo", "ma", "luo", "deng", "wen", "jiang", "xi", "zeng", "jia", "mao", "dai", "tang",
            "nguyen",
            "tran", "pham", "le", "bo", "cui", "song", "shin", "ban", "roh", "yu", "ni", "qian", "cao", "yao");

    static FamilyName of(String name) {
        List<String> words = PersonName.words(name);
        if (words.size() == 1) {
            return new FamilyName(NameFold.fold(lastOf(name)), List.of());
        }
        boolean eastern = FIRST.contains(words.getFirst()) && (words.size() == 2 || words.size() == 3)
                && words.get(1).length() > 1 && (name.indexOf('-') > 0 || words.size() == 2);
        String family = eastern ? words.getFirst() : words.getLast();
        List<String> rest = eastern ? words.subList(1, words.size()) : words.subList(0, words.size() - 1);
        return new FamilyName(NameFold.fold(family),
                rest.stream().map(word -> word.length() == 1 ? word : NameFold.fold(word)).toList());
    }

    private static String lastOf(String name) {
        return PersonName.words(name).getLast();
    }

    boolean isAlone() {
        return given.isEmpty();
    }

    /** A given name of more than an initial. */
    boolean isFull() {
        return given.stream().anyMatch(word -> word.length() > 1);
    }
}
