package org.reftel.telegram.line;

/** Tells a misprint of a known word from another word. */
public final class Misprint {
    private Misprint() {}

    /** Whether one letter was lost, added or changed, or two neighbours changed places; false for equal words. */
    public static boolean isOf(String word, String printed) {
        int shorter = Math.min(word.length(), printed.length());
        if (Math.abs(word.length() - printed.length()) > 1 || word.equals(printed)) {
            return false;
        }
        int front = 0;
        while (front < shorter && word.charAt(front) == printed.charAt(front)) {
            front++;
        }
        int back = 0;
        while (back < shorter - front
                && word.charAt(word.length() - 1 - back) == printed.charAt(printed.length() - 1 - back)) {
            back++;
        }
        int left = word.length() - front - back;
        int leftPrinted = printed.length() - front - back;
        boolean exchanged = left == 2 && leftPrinted == 2 && word.charAt(front) == printed.charAt(front + 1)
                && word.charAt(front + 1) == printed.charAt(front);
        return left <= 1 && leftPrinted <= 1 || exchanged;
    }
}
