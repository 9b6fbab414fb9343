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
    /** Spreads numbers that differ in their last letters over the places. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** None where a place is free. */
    private long[] numbers = new long[SMALLEST];
    private long[] bits = new long[SMALLEST];
    private int size;
    /** Words that have no number. */
    private final Map<String, Long> others = new HashMap<>();

    /** The bits of a word; 0 for one that is not there. */
    long of(String word) {
        long number = WordNumber.of(word);
        return number == WordNumber.NONE ? ofOther(word.toLowerCase(Locale.ROOT)) : of(number);
    }

    /** The same of the word with this number. */
    long of(long number) {
        // of a free place there are no bits
        return bits[place(number)];
    }

    private long ofOther(String lower) {
        // a sign that is no plain letter may have one as its small letter, as that for kelvin has
        long number = WordNumber.of(lower);
        return number == WordNumber.NONE ? others.getOrDefault(lower, 0L) : of(number);
    }

    /** Adds to the bits of a word; some bit must be set. */
    void add(String word, long more) {
        long number = WordNumber.of(word);
        if (number == WordNumber.NONE) {
            others.merge(word.toLowerCase(Locale.ROOT), more, (a, b) -> a | b);
            return;
        }
        if (2 * size >= numbers.length) {
            grow();
        }
        int i = place(number);
        if (numbers[i] == WordNumber.NONE) {
            numbers[i] = number;
            size++;
        }
        bits[i] |= more;
    }

    /** Where the number is, or would be. */
    private int place(long number) {
        int i = (int) (number * SPREAD >>> Integer.SIZE) & numbers.length - 1;
        while (numbers[i] != WordNumber.NONE && numbers[i] != number) {
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
            if (oldNumbers[old] != WordNumber.NONE) {
                int i = place(oldNumbers[old]);
                numbers[i] = oldNumbers[old];
                bits[i] = oldBits[old];
            }
        }
    }
}
