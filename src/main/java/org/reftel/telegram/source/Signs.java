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

    /** The letters A to Z of the text, in capitals. */
    public static String capitals(CharSequence text) {
        StringBuilder capitals = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                capitals.append(c);
            } else if (c >= 'a' && c <= 'z') {
                capitals.append((char) (c - 'a' + 'A'));
            }
        }
        return capitals.toString();
    }
}
