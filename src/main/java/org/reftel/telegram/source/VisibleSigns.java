package org.reftel.telegram.source;

/**
 * A sign to be seen in place of what no text should hold: control characters, which databases and XML refuse, and code points
 * that are no characters. Source: Unicode Standard, sections 22.7 and 23.7.
 */
public final class VisibleSigns {
    /** Of a character that could not be read. */
    public static final char UNREADABLE = '\ufffd';
    private static final char FIRST_PICTURE = '\u2400';
    private static final char DELETE = '\u007f';
    private static final char DELETE_PICTURE = '\u2421';

    private VisibleSigns() {}

    /** The sign for a control character, the character itself for any other. */
    public static char of(char c) {
        if (c < ' ') {
            return c == '\t' || c == '\n' || c == '\r' || c == '\f' ? c : (char) (FIRST_PICTURE + c);
        }
        if (c < DELETE) {
            return c;
        }
        return c == DELETE ? DELETE_PICTURE : isNone(c) ? UNREADABLE : c;
    }

    /** Whether this is the sign of a control character. */
    public static boolean isPicture(char c) {
        return c >= FIRST_PICTURE && c < FIRST_PICTURE + ' ' || c == DELETE_PICTURE;
    }

    /** Whether this is one of the control characters behind ASCII, whose signs nobody agreed on. */
    public static boolean isLateControl(char c) {
        return c >= '\u0080' && c <= '\u009f';
    }

    private static boolean isNone(char c) {
        return c >= '\ufffe' || c >= '\ufdd0' && c <= '\ufdef';
    }
}
