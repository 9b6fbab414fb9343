package org.reftel.telegram.restore;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.reftel.telegram.source.Slice;

/**
 * Characters beyond ASCII that were written in UTF-8 and read as Windows-1252: {@code Ã©} for é, {@code â€™} for an apostrophe.
 * Source: RFC 3629 for the bytes.
 */
final class EncodingRule {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** What the first bytes of accented letters, and of typographic signs, were read as. */
    private static final String LEADS = "\u00c2\u00c3\u00c4\u00c5\u00e2";
    /** Curly quotes, bullets, dashes: behind a letter they may be what they seem. */
    private static final String COMMON_SIGNS = "\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u2026";

    private EncodingRule() {}

    static void restore(Slice text, Repairs repairs) {
        for (int k = 0; k < LEADS.length(); k++) {
            char lead = LEADS.charAt(k);
            for (int i = text.indexOf(lead, 0); i >= 0; i = text.indexOf(lead, i + 1)) {
                int length = lengthAt(text, i);
                if (length > 0) {
                    repairs.put(i, i + length, read(text.cut(i, i + length).toString()),
                            RestorationRule.CHARACTER_READ_IN_WRONG_ENCODING);
                }
            }
        }
    }

    /** How many characters from here on were one before; 0 where they were none. */
    static int lengthAt(Slice text, int i) {
        char lead = text.charAt(i);
        int length = LEADS.indexOf(lead) >= 0 && i + 1 < text.length() ? length(lead, text.charAt(i + 1)) : 0;
        return length > 0 && i + length <= text.length() && !read(text.cut(i, i + length).toString()).isEmpty()
                ? length
                : 0;
    }

    /** How many bytes the character has whose first one was read as {@code first}; 0 where that is likely to be a letter. */
    private static int length(char first, char second) {
        if (first == '\u00e2') {
            return second == '\u20ac' || second == '\u201a' ? 3 : 0;
        }
        return second >= '\u0080' && COMMON_SIGNS.indexOf(second) < 0 ? 2 : 0;
    }

    /** The one character that these were; empty where they were none. */
    private static String read(String garbled) {
        byte[] bytes = new byte[garbled.length()];
        for (int i = 0; i < bytes.length; i++) {
            char c = garbled.charAt(i);
            byte[] one = String.valueOf(c).getBytes(WINDOWS);
            // bytes that Windows-1252 leaves open are read as control characters
            bytes[i] = c < '\u00a0' ? (byte) c : one[0];
        }
        String read = new String(bytes, StandardCharsets.UTF_8);
        boolean one = read.length() == 1 && read.charAt(0) >= '\u00a0' && read.charAt(0) != '\ufffd';
        return !one ? "" : read.charAt(0) == '\u00a0' ? " " : read;
    }
}
