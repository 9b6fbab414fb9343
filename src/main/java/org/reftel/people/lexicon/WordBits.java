package org.reftel.people.lexicon;

/**
 * Words with bits. Most words of a telegram are looked up in it several times, so it is laid out for that: the numbers that words
 * are found by lie side by side, and a word that is not there is known by one look at them.
 */
final class WordBits {
    private static final int SMALLEST = 1 << 10;

    /** 0 where a place is free. */
    private int[] numbers = new int[SMALLEST];
    private String[] words = new String[SMALLEST];
    private long[] bits = new long[SMALLEST];
    private int size;

    /** The bits of a word; 0 for one that is not there. */
    long of(String word) {
        int number = number(word);
        int i = place(number, word);
        return numbers[i] == 0 ? 0 : bits[i];
    }

    /** Adds to the bits of a word; some bit must be set. */
    void add(String word, long more) {
        if (2 * size >= numbers.length) {
            grow();
        }
        int number = number(word);
        int i = place(number, word);
        if (numbers[i] == 0) {
            numbers[i] = number;
            words[i] = word;
            size++;
        }
        bits[i] |= more;
    }

    private static int number(String word) {
        int hash = word.hashCode() * 0x9E3779B9;
        int number = hash ^ hash >>> 15;
        return number == 0 ? 1 : number;
    }

    /** Where the word is, or would be. */
    private int place(int number, String word) {
        int i = number & numbers.length - 1;
        while (numbers[i] != 0 && (numbers[i] != number || !words[i].equals(word))) {
            i = i + 1 & numbers.length - 1;
        }
        return i;
    }

    private void grow() {
        int[] oldNumbers = numbers;
        String[] oldWords = words;
        long[] oldBits = bits;
        numbers = new int[2 * oldNumbers.length];
        words = new String[numbers.length];
        bits = new long[numbers.length];
        for (int old = 0; old < oldNumbers.length; old++) {
            if (oldNumbers[old] != 0) {
                int i = place(oldNumbers[old], oldWords[old]);
                numbers[i] = oldNumbers[old];
                words[i] = oldWords[old];
                bits[i] = oldBits[old];
            }
        }
    }
}
