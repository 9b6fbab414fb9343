package org.reftel.people.lexicon;

import java.util.HashSet;
import java.util.Set;

/** Long names and what is left of them when a letter is taken out, so that spellings one letter apart meet. */
final class Misprints {
    private static final int SHORTEST = 7;

    private final Set<String> names = new HashSet<>();
    private final Set<String> shortened = new HashSet<>();
    private int longest;

    void of(String name) {
        if (name.length() >= SHORTEST && name.indexOf('-') < 0) {
            names.add(name);
            longest = Math.max(longest, name.length());
            for (int i = 1; i < name.length(); i++) {
                shortened.add(without(name, i));
            }
        }
    }

    /** Whether one letter, not the first, is wrong, missing or too many. */
    boolean contain(String word) {
        if (word.length() < SHORTEST) {
            return word.length() == SHORTEST - 1 && shortened.contains(word);
        }
        if (shortened.contains(word)) {
            return true;
        }
        if (word.length() > longest + 1) {
            return false;
        }
        for (int i = 1; i < word.length(); i++) {
            String shorter = without(word, i);
            if (names.contains(shorter) || shortened.contains(shorter)) {
                return true;
            }
        }
        return false;
    }

    private static String without(String word, int i) {
        return word.substring(0, i) + word.substring(i + 1);
    }
}
