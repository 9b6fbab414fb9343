package org.reftel.telegram.pointer;

import java.util.Locale;
import java.util.Set;

/**
 * A run of letters, a run of digits, another character, or the gap between two parts of a paragraph.
 *
 * @param start offset in the text
 * @param spaced whether a blank stands before it
 */
record Token(int start, String text, boolean spaced) {
    /** Behind the last; nothing is like it. */
    static final Token NONE = new Token(0, "", true);

    int end() {
        return start + text.length();
    }

    boolean is(String word) {
        return text.equalsIgnoreCase(word);
    }

    boolean isAnyOf(Set<String> words) {
        return words.contains(text.toLowerCase(Locale.ROOT));
    }

    boolean isWord() {
        return !text.isEmpty() && Character.isLetter(text.charAt(0));
    }

    boolean isNumber() {
        return !text.isEmpty() && isDigit(text.charAt(0));
    }

    /** A, or b. */
    boolean isLetter() {
        return text.length() == 1 && (text.charAt(0) >= 'A' && text.charAt(0) <= 'Z'
                || text.charAt(0) >= 'a' && text.charAt(0) <= 'z');
    }

    boolean isCapitals() {
        return isWord() && text.equals(text.toUpperCase(Locale.ROOT));
    }

    boolean isCapitalised() {
        return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
    }

    boolean isDash() {
        return text.equals("-") || text.equals("\u2013");
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
