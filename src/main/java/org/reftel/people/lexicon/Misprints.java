package org.reftel.people.lexicon;

import java.util.HashSet;
import java.util.Set;

/** Long names and what is left of them when a letter is taken out, so that spellings one letter apart meet. */
final class Misprints {
    private static final int SHORTEST = 7;

    private final Set<String> shortened = new HashSet<>();
    /** The names and what is left of them. */
    private final Set<String> near = new HashSet<>();
    private int longest;

    void of(String name) {
        if (name.length() >= SHORTEST && name.indexOf('-') < 0) {
            near.add(name);
            longest = Math.max(longest, name.length());
            for (int i = 1; i < name.length(); i++) {
                String shorter = new StringBuilder(name).deleteCharAt(i).toString();
                shortened.add(shorter);
                near.add(shorter);
            }
        }
    }

    /** Whether one letter, not the first, is wrong, missing or too many. */
    boolean contain(String word) {
        if (word.length() < SHORTEST) {
            return word.length() == SHORTEST - 1 && shortened.contains(word);
        }
        return shortened.contains(word) || word.length() <= longest + 1 && isNear(word);
    }

    /** The gap goes through the word from its second letter on. */
    private boolean isNear(String word) {
        StringBuilder shorter = new StringBuilder(word).deleteCharAt(1);
        boolean found = near.contains(shorter.toString());
        for (int i = 1; i < word.length() - 1 && !found; i++) {
            shorter.setCharAt(i, word.charAt(i));
            found = near.contains(shorter.toString());
        }
        return found;
    }
}
