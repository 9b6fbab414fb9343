package org.reftel.people.lexicon;

/** The plain letters of a word side by side in a number, the same for capitals and small letters, that no other word shares. */
final class WordNumber {
    /** Of a word that is too long or has more than plain letters. */
    static final long NONE = 0;

    private static final int BITS_OF_LETTER = 5;
    private static final int MOST_LETTERS = Long.SIZE / BITS_OF_LETTER;

    private WordNumber() {}

    static long of(String word) {
        if (word.length() > MOST_LETTERS) {
            return NONE;
        }
        long number = 0;
        for (int i = 0; i < word.length(); i++) {
            // capitals and small letters differ in this bit alone
            int letter = (word.charAt(i) | 0x20) - 'a' + 1;
            if (letter < 1 || letter > 26) {
                return NONE;
            }
            number = number << BITS_OF_LETTER | letter;
        }
        return number;
    }

    /** The number of the word that is left when the letter is taken out which has so many behind it. */
    static long without(long number, int behind) {
        int bits = behind * BITS_OF_LETTER;
        return number >>> bits + BITS_OF_LETTER << bits | number & (1L << bits) - 1;
    }
}
