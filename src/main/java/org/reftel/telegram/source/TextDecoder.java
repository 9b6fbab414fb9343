package org.reftel.telegram.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

import org.reftel.telegram.source.Decoding.Decoded;
import org.reftel.telegram.source.Decoding.NotText;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Bytes to text without losing one: UTF-16 where a byte order mark says so, else strict UTF-8, else windows-1252, which
 * reads every byte (its five unused ones as the control characters of the same number, as web browsers do).
 */
public final class TextDecoder {
    private static final char NUL_SIGN = '\u2400';
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
            return strict(bytes, UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return strict(bytes, UTF_16BE);
        }
        Decoding utf8 = strict(bytes, UTF_8);
        return utf8 instanceof NotText(int offset, String why) && why.startsWith("bytes")
                ? checked(windows1252(bytes), "windows-1252")
                : utf8;
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static Decoding strict(byte[] bytes, Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            String text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(in).toString();
            return checked(text, charset.name());
        } catch (CharacterCodingException e) {
            return new NotText(in.position(), "bytes that are no " + charset.name());
        }
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
            if (isControl(text.charAt(i))) {
                controls++;
                first = first < 0 ? i : first;
            }
        }
        if ((long) controls * CHARACTERS_PER_CONTROL > text.length()) {
            return new NotText(first, "%d control characters among %d".formatted(controls, text.length()));
        }
        return new Decoded(controls == 0 ? text : text.replace('\0', NUL_SIGN), charset, controls);
    }

    private static boolean isControl(char c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' || c == 0x7F;
    }
}
