package org.reftel.telegram.source;

/** What counts as a blank: white space, the no-break spaces of web pages, and a byte order mark. */
public final class Blanks {
    private Blanks() {}

    public static boolean isBlank(char c) {
        // told at once: nearly every character of a telegram
        if (c > ' ' && c < '\u0080') {
            return false;
        }
        return c == ' ' || c == '\u00a0' || c == '\ufeff' || c == '\u2007' || c == '\u202f' || c == '\u200b'
                || Character.isWhitespace(c);
    }

    public static String squeeze(CharSequence text) {
        if (isSqueezed(text)) {
            return text.toString();
        }
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                gap = !out.isEmpty();
                continue;
            }
            if (gap) {
                out.append(' ');
                gap = false;
            }
            out.append(c);
        }
        return out.toString();
    }

    private static boolean isSqueezed(CharSequence text) {
        boolean blankBefore = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = isBlank(c);
            if (blank && (blankBefore || c != ' ')) {
                return false;
            }
            blankBefore = blank;
        }
        return !blankBefore;
    }
}
