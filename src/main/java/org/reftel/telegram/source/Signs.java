package org.reftel.telegram.source;

/** Takes single characters out of words, without the cost of a regular expression. */
public final class Signs {
    private Signs() {}

    /** The text without any of the signs at its end. */
    public static String withoutTrailing(String text, String signs) {
        int end = text.length();
        while (end > 0 && signs.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
