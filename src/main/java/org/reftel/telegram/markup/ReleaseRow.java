package org.reftel.telegram.markup;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/**
 * Renders a row of the file of the 2011 release: number, date, identifier, origin, classification, references, header, body,
 * each in quotation marks, a quotation mark inside behind a backslash, a backslash too. The first six become a line each, the
 * header starts on the seventh, a blank line parts it from the body. A scanner of our own, because no library for CSV tells
 * where the characters of a field stand.
 */
public final class ReleaseRow {
    public static final int FIELDS = 8;
    /** At least so many bytes must be looked at to know a row by its start. */
    public static final int LONGEST_START = 48;
    private static final int HEADER = 7;
    private static final int MOST_NUMBER_DIGITS = 9;
    private static final int LONGEST_DATE = 19;
    private static final int SHORTEST_DATE = 8;

    private final String decoded;
    private final int end;
    private final PlainText text;
    private int at;

    private ReleaseRow(String decoded) {
        this.decoded = decoded;
        this.end = decoded.stripTrailing().length();
        this.text = new PlainText(decoded.length());
    }

    /** Whether bytes start like a row: {@code "17","12/28/1966 18:48","}. Nothing in a field can, for its quotation marks. */
    public static boolean startsAt(byte[] bytes, int from, int limit) {
        int digits = digits(bytes, from + 1, limit);
        int date = from + 1 + digits;
        if (from >= limit || bytes[from] != '"' || digits == 0 || digits > MOST_NUMBER_DIGITS
                || !isSeparator(bytes, date, limit)) {
            return false;
        }
        int i = date + 3;
        while (i < limit && isDateCharacter(bytes[i]) && i - date - 3 <= LONGEST_DATE) {
            i++;
        }
        return i - date - 3 >= SHORTEST_DATE && i - date - 3 <= LONGEST_DATE && isSeparator(bytes, i, limit);
    }

    private static int digits(byte[] bytes, int from, int limit) {
        int i = from;
        while (i < limit && i - from <= MOST_NUMBER_DIGITS && bytes[i] >= '0' && bytes[i] <= '9') {
            i++;
        }
        return i - from;
    }

    private static boolean isDateCharacter(byte b) {
        return b >= '0' && b <= '9' || b == '/' || b == ':' || b == ' ' || b == '-';
    }

    private static boolean isSeparator(byte[] bytes, int at, int limit) {
        return at + 2 < limit && bytes[at] == '"' && bytes[at + 1] == ',' && bytes[at + 2] == '"';
    }

    static boolean is(String decoded) {
        byte[] start = decoded.substring(0, Math.min(decoded.length(), LONGEST_START)).getBytes(ISO_8859_1);
        return startsAt(start, 0, start.length);
    }

    /** Total: a field that nothing ends goes on to the row's end. */
    static PlainText render(String decoded) {
        ReleaseRow row = new ReleaseRow(decoded);
        for (int field = 1; row.at < row.end; field++) {
            row.field(field < HEADER);
            row.text.newLine();
            if (field == HEADER) {
                row.text.newLine();
            }
            // behind the comma: a field ends only where one follows
            row.at++;
        }
        return row.text;
    }

    /** From its first quotation mark to behind its last. */
    private void field(boolean onOneLine) {
        at++;
        while (at < end) {
            plain(onOneLine);
            if (at == end) {
                return;
            }
            char c = decoded.charAt(at);
            if (c == '"' && isClosing()) {
                at++;
                return;
            }
            boolean escape = c == '\\' && at + 1 < end
                    && (decoded.charAt(at + 1) == '"' || decoded.charAt(at + 1) == '\\');
            int next = at + (escape ? 2 : 1);
            char shown = escape ? decoded.charAt(at + 1) : c;
            text.keep(onOneLine && (shown == '\n' || shown == '\r') ? ' ' : shown, at, next);
            at = next;
        }
    }

    /** What stands up to the next character that may mean something else. */
    private void plain(boolean onOneLine) {
        int from = at;
        while (at < end && !isSpecial(decoded.charAt(at), onOneLine)) {
            at++;
        }
        text.keep(decoded, from, at);
    }

    private static boolean isSpecial(char c, boolean onOneLine) {
        return c == '"' || c == '\\' || onOneLine && (c == '\n' || c == '\r');
    }

    /** A quotation mark that nobody escaped ends the field only where another field or the row's end follows. */
    private boolean isClosing() {
        return at + 1 == end || at + 2 < end && decoded.charAt(at + 1) == ',' && decoded.charAt(at + 2) == '"';
    }
}
