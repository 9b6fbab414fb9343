package org.reftel.people.text;

/** Where words end. */
final class WordEnd {
    private WordEnd() {}

    /** Behind letters and digits, and apostrophes and hyphens between them. */
    static int of(String text, int start) {
        int end = start + 1;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean inside = Character.isLetterOrDigit(c) || (c == '-' || Letters.isApostrophe(c))
                    && isLetterOrDigit(text, end + 1);
            if (!inside) {
                break;
            }
            end++;
        }
        return end;
    }

    /** Behind capitals with a full stop each, as in A.R. and U.S.; {@code start} where there are none. */
    static int ofInitials(String text, int start) {
        int end = start;
        while (end + 1 < text.length() && Character.isUpperCase(text.charAt(end)) && text.charAt(end + 1) == '.') {
            end += 2;
        }
        boolean lastWithoutStop = end > start && end < text.length() && Character.isUpperCase(text.charAt(end))
                && !isLetterOrDigit(text, end + 1) && (end + 1 >= text.length() || text.charAt(end + 1) != '\'');
        return lastWithoutStop ? end + 1 : end;
    }

    /** Behind a slash and the word after it; {@code end} where none follows. */
    static int behindSlash(String text, int end) {
        return end < text.length() && text.charAt(end) == '/' && isLetterOrDigit(text, end + 1)
                ? of(text, end + 1)
                : end;
    }

    private static boolean isLetterOrDigit(String text, int i) {
        return i < text.length() && Character.isLetterOrDigit(text.charAt(i));
    }
}
