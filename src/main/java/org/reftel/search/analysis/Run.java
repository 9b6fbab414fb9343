package org.reftel.search.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of letters, digits and the signs that stand inside words, taken apart: {@code U.S.-led} is {@code US} and {@code led}, put
 * together by a hyphen; {@code O'Brien's} is {@code OBrien}.
 */
final class Run {
    /** The only form that is no part of the word. */
    private static final String POSSESSIVE = "s";
    private static final int LAST_LETTER_OF_EUROPE = '\u024f';

    private final char[] run;
    private final int length;
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int start;
    private boolean hyphen;
    private int behindAcronym = -1;

    private Run(char[] run, int length) {
        this.run = run;
        this.length = length;
    }

    /**
     * A part.
     *
     * @param start where it begins in the run
     * @param end behind its last letter
     * @param joined whether a hyphen stands between it and the part before
     */
    record Part(String text, int start, int end, boolean joined) {}

    /** Asked of every character of every text: most are no joiners by a glance. */
    static boolean isJoiner(int c) {
        return c <= '`' ? c == '.' || c == '-' || c == '\'' || c == '`' : c > LAST_LETTER_OF_EUROPE && isRareJoiner(c);
    }

    private static boolean isRareJoiner(int c) {
        return isApostrophe(c) || isHyphen(c);
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02bc' || c == '`';
    }

    private static boolean isHyphen(int c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    /** The parts in order; none where the run has no letter and no digit. */
    static List<Part> parts(char[] run, int length) {
        Run reader = new Run(run, length);
        reader.read();
        return reader.parts;
    }

    private void read() {
        for (int i = 0; i < length; i++) {
            if (!isJoiner(run[i])) {
                if (text.isEmpty()) {
                    start = i;
                }
                text.append(run[i]);
            } else if (!text.isEmpty() && !isInside(i)) {
                add(i);
                hyphen = isHyphen(run[i]) && isFollowed(i);
            } else if (text.isEmpty() && isHyphen(run[i]) && i == behindAcronym) {
                hyphen = isFollowed(i);
            }
        }
        if (!text.isEmpty()) {
            add(length);
        }
    }

    /** Whether the sign goes with the letters around it. */
    private boolean isInside(int i) {
        boolean between = isFollowed(i);
        if (isApostrophe(run[i])) {
            return between;
        }
        if (run[i] != '.' || !between) {
            return false;
        }
        if (Character.isDigit(run[i - 1]) && Character.isDigit(run[i + 1])) {
            text.append('.');
            return true;
        }
        return isLetterAlone(i - 1) && isLetterAlone(i + 1);
    }

    private boolean isFollowed(int i) {
        return i + 1 < length && !isJoiner(run[i + 1]);
    }

    /** As in an acronym with a full stop behind each letter. */
    private boolean isLetterAlone(int i) {
        return Character.isLetter(run[i]) && (i == 0 || isJoiner(run[i - 1]))
                && (i + 1 == length || isJoiner(run[i + 1]));
    }

    private void add(int end) {
        int last = end;
        boolean possessive = end - start > 2 && isApostrophe(run[end - 2])
                && POSSESSIVE.equalsIgnoreCase(String.valueOf(run[end - 1]));
        if (possessive) {
            text.setLength(text.length() - 1);
            last = end - 2;
        } else if (isAcronym(end)) {
            last = end + 1;
            behindAcronym = last;
        }
        parts.add(new Part(text.toString(), start, last, hyphen && !parts.isEmpty()));
        text.setLength(0);
        hyphen = false;
    }

    /** The full stop behind its last letter is part of it. */
    private boolean isAcronym(int end) {
        return end < length && run[end] == '.' && end - start > 2 && run[end - 2] == '.' && isLetterAlone(end - 1);
    }
}
