package org.reftel.telegram.source;

/** Texts in capitals, in no language's own way. */
public final class Capitals {
    private Capitals() {}

    /** Letter by letter, so as long as the text: a letter that is two as a capital, as ß is, stays. */
    public static String of(String text) {
        StringBuilder capitals = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            capitals.append(Character.toUpperCase(text.charAt(i)));
        }
        return capitals.toString();
    }

    /** The letters A to Z of the text, in capitals. */
    public static String letters(CharSequence text) {
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
