package org.reftel.telegram.source;

/** The digits 0 to 9 alone, not those of other scripts, which {@link Character#isDigit(char)} takes too. */
public final class Digits {
    private Digits() {}

    public static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
