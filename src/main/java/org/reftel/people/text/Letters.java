package org.reftel.people.text;

/** Marks that come in several shapes. */
public final class Letters {
    private Letters() {}

    public static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '`' || c == '\u00b4';
    }

    static boolean isDoubleQuote(char c) {
        return c == '"' || c == '\u201c' || c == '\u201d';
    }

    /** Whether at least three in four letters are capitals, so that capitals say nothing. */
    static boolean areMostlyCapital(String text) {
        int upper = 0;
        int lower = 0;
        // most texts have soon more small letters than capitals could make up for
        for (int i = 0; i < text.length() && 4 * lower <= text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                lower++;
            } else if (Character.isUpperCase(c)) {
                upper++;
            }
        }
        return upper > 0 && upper >= 3 * lower;
    }
}
