package org.reftel.people.text;

import java.util.regex.Pattern;

/** Names and roles as they run over lines. */
public final class Spacing {
    private static final Pattern BLANKS = Pattern.compile("\\s++");

    private Spacing() {}

    /** With one space for all that stands between two words. Most texts are so already, which is told without a copy. */
    public static String single(String text) {
        boolean spaceBefore = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\t' && c <= '\r' || c == ' ' && spaceBefore) {
                return BLANKS.matcher(text).replaceAll(" ");
            }
            spaceBefore = c == ' ';
        }
        return text;
    }
}
