package org.reftel.people.lexicon;

/** Long names and what is left of them when a letter is taken out, so that spellings one letter apart meet. */
final class Misprints {
    private static final int SHORTEST = 7;
    private static final long NAME = 1;
    private static final long SHORTENED = 2;

    private final WordBits near = new WordBits();
    private int longest;

    void of(String name) {
        if (name.length() >= SHORTEST && name.indexOf('-') < 0) {
            near.add(name, NAME);
            longest = Math.max(longest, name.length());
            for (int behind = name.length() - 2; behind >= 0; behind--) {
                near.add(without(name, behind), SHORTENED);
            }
        }
    }

    /** Whether one letter, not the first, is wrong, missing or too many. */
    boolean contain(String word) {
        if (word.length() < SHORTEST) {
            return word.length() == SHORTEST - 1 && isShortened(word);
        }
        return isShortened(word) || word.length() <= longest + 1 && isNear(word);
    }

    private boolean isShortened(String word) {
        return (near.of(word) & SHORTENED) != 0;
    }

    private boolean isNear(String word) {
        long number = WordNumber.of(word);
        for (int behind = word.length() - 2; behind >= 0; behind--) {
            long bits = number == WordNumber.NONE
                    ? near.of(without(word, behind))
                    : near.of(WordNumber.without(number, behind));
            if (bits != 0) {
                return true;
            }
        }
        return false;
    }

    /** Without the letter that has so many behind it. */
    private static String without(String word, int behind) {
        return new StringBuilder(word).deleteCharAt(word.length() - 1 - behind).toString();
    }
}
