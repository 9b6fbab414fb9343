package org.reftel.people.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Words with bits, the same in capitals and in small letters. Every word of a telegram is looked up in it, so it is laid out for
 * that: a word of a few plain letters is a number, which is found, or known not to be there, without looking at any other word.
 */
final class WordBits {
    private static final int SMALLEST = 1 << 10;
    private static final int BITS_OF_LETTER = 5;
    private static final int MOST_LETTERS = Long.SIZE / BITS_OF_LETTER;
    /** Spreads numbers that differ in their last letters over the places. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** 0 where a place is free. */
    private long[] numbers = new long[SMALLEST];
    private long[] bits = new long[SMALLEST];
    private int size;
    /** Words that have no number. */
    private final Map<String, Long> others = new HashMap<>();

    /** The bits of a word; 0 for one that is not there. */
    long of(String word) {
        long number = number(word);
        // of a free place there are no bits
        return number == 0 ? ofOther(word.toLowerCase(Locale.ROOT)) : bits[place(number)];
    }

    private long ofOther(String lower) {
        // a sign that is no plain letter may have one as its small letter, as that for kelvin has
        long number = number(lower);
        return number == 0 ? others.getOrDefault(lower, 0L) : bits[place(number)];
    }

    /** Adds to the bits of a word; some bit must be set. */
    void add(String word, long more) {
        long number = number(word);
        if (number == 0) {
            others.merge(word.toLowerCase(Locale.ROOT), more, (a, b) -> a | b);
            return;
        }
        if (2 * size >= numbers.length) {
            grow();
        }
        int i = place(number);
        if (numbers[i] == 0) {
            numbers[i] = number;
            size++;
        }
        bits[i] |= more;
    }

    /** The letters of a word side by side, which no other word shares; 0 where it is too long or has more than plain letters. */
    private static long number(String word) {
        if (word.length() > MOST_LETTERS) {
            return 0;
        }
        long number = 0;
        for (int i = 0; i < word.length(); i++) {
            // capitals and small letters differ in this bit alone
            int letter = (word.charAt(i) | 0x20) - 'a' + 1;
            if (letter < 1 || letter > 26) {
                return 0;
            }
            number = number << BITS_OF_LETTER | letter;
        }
        return number;
    }

    /** Where the number is, or would be. */
    private int place(long number) {
        int i = (int) (number * SPREAD >>> Integer.SIZE) & numbers.length - 1;
        while (numbers[i] != 0 && numbers[i] != number) {
            i = i + 1 & numbers.length - 1;
        }
        return i;
    }

    private void grow() {
        long[] oldNumbers = numbers;
        long[] oldBits = bits;
        numbers = new long[2 * oldNumbers.length];
        bits = new long[numbers.length];
        for (int old = 0; old < oldNumbers.length; old++) {
            if (oldNumbers[old] != 0) {
                int i = place(oldNumbers[old]);
                numbers[i] = oldNumbers[old];
                bits[i] = oldBits[old];
            }
        }
    }
}
