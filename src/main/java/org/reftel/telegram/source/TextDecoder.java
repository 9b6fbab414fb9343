package org.reftel.telegram.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

import org.reftel.telegram.source.Decoding.Decoded;
import org.reftel.telegram.source.Decoding.NotText;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Bytes to text: UTF-16 where a byte order mark says so, else UTF-8, else windows-1252, which reads every byte (its five unused
 * ones as the control characters of the same number, as web browsers do). Where UTF-8 or UTF-16 is broken, each place that is
 * stands as U+FFFD; where a control character stands, so does its sign.
 */
public final class TextDecoder {
    /** More control characters than one in this many make a file a binary one. */
    private static final int CHARACTERS_PER_CONTROL = 100;
    /** The upper half of windows-1252's 0x80 to 0x9F; the rest equals ISO 8859-1. */
    private static final String WINDOWS_1252 = "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039"
            + "\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153"
            + "\u009d\u017e\u0178";

    private TextDecoder() {}

    public static Decoding decode(byte[] bytes) {
        if (bytes.length == 0) {
            return new NotText(0, "the file is empty");
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return checked(utf16(bytes, 1, 0), UTF_16LE.name());
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return checked(utf16(bytes, 0, 1), UTF_16BE.name());
        }
        return strict(bytes).or(() -> broken(bytes)).map(text -> checked(text, UTF_8.name()))
                .orElseGet(() -> checked(windows1252(bytes), "windows-1252"));
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static Optional<String> strict(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        if (text.indexOf(VisibleSigns.UNREADABLE) < 0) {
            return Optional.of(text);
        }
        // the sign for what is broken may itself stand in the document
        try {
            return Optional.of(UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** UTF-8 that is broken in some places: more of its characters beyond ASCII can be read than not, which never happens by chance. */
    private static Optional<String> broken(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        long beyond = text.chars().filter(c -> c >= 0x80).count();
        long unreadable = text.chars().filter(c -> c == VisibleSigns.UNREADABLE).count();
        return beyond > 2 * unreadable ? Optional.of(text) : Optional.empty();
    }

    /** Half a pair and half a unit stay what they are, to be shown as unreadable: Java's own decoder takes what follows with them. */
    private static String utf16(byte[] bytes, int high, int low) {
        StringBuilder text = new StringBuilder(bytes.length / 2 + 1);
        for (int i = 0; i + 1 < bytes.length; i += 2) {
            text.append((char) ((bytes[i + high] & 0xFF) << 8 | bytes[i + low] & 0xFF));
        }
        return (bytes.length % 2 == 0 ? text : text.append(VisibleSigns.UNREADABLE)).toString();
    }

    private static String windows1252(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        for (byte b : bytes) {
            int value = b & 0xFF;
            text.append(value >= 0x80 && value < 0xA0 ? WINDOWS_1252.charAt(value - 0x80) : (char) value);
        }
        return text.toString();
    }

    private static Decoding checked(String text, String charset) {
        int controls = 0;
        int first = -1;
        for (int i = 0; i < text.length(); i++) {
            if (visible(text, i) != text.charAt(i)) {
                controls++;
                first = first < 0 ? i : first;
            }
        }
        if ((long) controls * CHARACTERS_PER_CONTROL > text.length()) {
            return new NotText(first, "%d control characters among %d".formatted(controls, text.length()));
        }
        return new Decoded(controls == 0 ? text : visible(text), charset, controls);
    }

    private static String visible(String text) {
        char[] visible = new char[text.length()];
        for (int i = 0; i < visible.length; i++) {
            visible[i] = visible(text, i);
        }
        return new String(visible);
    }

    /** Behind another character beyond ASCII a late control character may be a byte of UTF-8 that was read as Windows-1252. */
    private static char visible(String text, int i) {
        char c = text.charAt(i);
        // told at once: nearly every character of a telegram
        if (c >= ' ' && c <= '~') {
            return c;
        }
        if (Character.isSurrogate(c)) {
            return isPaired(text, i) ? c : VisibleSigns.UNREADABLE;
        }
        if (!VisibleSigns.isLateControl(c)) {
            return VisibleSigns.of(c);
        }
        char before = i == 0 ? ' ' : text.charAt(i - 1);
        return before < '\u00a0' ? VisibleSigns.UNREADABLE : c;
    }

    private static boolean isPaired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
