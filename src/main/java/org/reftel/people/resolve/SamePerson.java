package org.reftel.people.resolve;

import java.util.List;
import java.util.Optional;

/** Whether two names of one telegram are one person, and why. */
final class SamePerson {
    /** How sure a tie is: a surname means its bearer before a given name does. */
    record Tie(int strength, String why) {}

    private SamePerson() {}

    /** Whether the shorter name {@code part} is {@code full}, which has at least as many words. */
    static Optional<Tie> tie(PersonDraft full, PersonDraft part) {
        List<String> words = full.words();
        List<String> fewer = part.words();
        if (full.isAlso(part)) {
            return Optional.of(new Tie(9, "also known as “" + part.name() + "”"));
        }
        if (words.size() == 1) {
            return fewer.size() == 1 && words.getFirst().equals(fewer.getFirst())
                    ? Optional.of(new Tie(6, "the same name"))
                    : fewer.size() == 1 ? misprint(full, part) : Optional.empty();
        }
        return fewer.size() == 1 ? alone(full, part) : several(full, part);
    }

    private static Optional<Tie> alone(PersonDraft full, PersonDraft part) {
        String word = part.words().getFirst();
        List<String> words = full.words();
        if (word.equals(full.surname())) {
            return Optional.of(new Tie(5, "the surname alone is taken for " + full.name()
                    + ", named in full in the same telegram"));
        }
        int at = words.indexOf(word);
        if (at >= 0 && word.length() > 1) {
            return Optional.of(new Tie(at == 0 ? 4 : 3, "a part of the name alone is taken for " + full.name()
                    + ", named in full in the same telegram"));
        }
        return misprint(full, part);
    }

    private static Optional<Tie> misprint(PersonDraft full, PersonDraft part) {
        boolean rarer = part.weight() <= full.weight();
        return rarer && Typos.differ(full.surname(), part.words().getFirst())
                ? Optional.of(new Tie(2, "“" + part.name() + "” is taken for a misprint of " + full.name()))
                : Optional.empty();
    }

    private static Optional<Tie> several(PersonDraft full, PersonDraft part) {
        List<String> words = full.words();
        List<String> fewer = part.words();
        if (isContained(words, fewer)) {
            return Optional.of(new Tie(6, "“" + part.name() + "” is a part of " + full.name()));
        }
        boolean surnames = fewer.getLast().equals(full.surname());
        boolean likeSurnames = Typos.differ(fewer.getLast(), full.surname());
        boolean given = agree(words.getFirst(), fewer.getFirst());
        boolean likeGiven = Typos.differ(words.getFirst(), fewer.getFirst());
        if (surnames && (given || likeGiven) || likeSurnames && words.getFirst().equals(fewer.getFirst())) {
            return Optional.of(new Tie(4, "“" + part.name() + "” is another form of " + full.name()));
        }
        return Optional.empty();
    }

    /** Whether the fewer words stand among the words in the same order, an initial for a word that it starts. */
    private static boolean isContained(List<String> words, List<String> fewer) {
        int at = 0;
        for (String word : words) {
            if (at < fewer.size() && agree(word, fewer.get(at))) {
                at++;
            }
        }
        boolean whole = agree(words.getLast(), fewer.getLast())
                || words.getFirst().equals(fewer.getFirst()) && words.size() > fewer.size();
        return at == fewer.size() && whole;
    }

    private static boolean agree(String a, String b) {
        boolean initial = a.length() == 1 || b.length() == 1;
        return a.equals(b) || initial && a.charAt(0) == b.charAt(0);
    }
}
