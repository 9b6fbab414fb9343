package org.reftel.vocabulary;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Codes and labels as parts of addresses. */
public final class Slug {
    private static final char ESCAPE = '~';
    private static final int HEX_DIGITS = 2;

    private Slug() {}

    /**
     * A code so written that the code can be told from it again: letters small, blanks as hyphens, everything else as a tilde
     * with two hexadecimal digits a byte. {@code KZ, AM} is {@code kz~2c-am}.
     */
    public static String ofCode(String code) {
        StringBuilder slug = new StringBuilder();
        for (byte b : code.getBytes(UTF_8)) {
            if (b >= 'A' && b <= 'Z') {
                slug.append((char) (b - 'A' + 'a'));
            } else if (b >= '0' && b <= '9') {
                slug.append((char) b);
            } else if (b == ' ') {
                slug.append('-');
            } else {
                slug.append(ESCAPE).append(HexFormat.of().toHexDigits(b));
            }
        }
        return slug.toString();
    }

    /** The code that {@link #ofCode} made the text of; capitals are taken for small letters. Empty where it cannot have. */
    public static Optional<String> code(String slug) {
        ByteArrayOutputStream code = new ByteArrayOutputStream();
        String small = slug.toLowerCase(Locale.ROOT);
        for (int i = 0; i < small.length(); i++) {
            char c = small.charAt(i);
            if (c >= 'a' && c <= 'z') {
                code.write(c - 'a' + 'A');
            } else if (c >= '0' && c <= '9') {
                code.write(c);
            } else if (c == '-') {
                code.write(' ');
            } else if (c == ESCAPE && i + HEX_DIGITS < small.length() && isHex(small.charAt(i + 1))
                    && isHex(small.charAt(i + 2))) {
                code.write(HexFormat.fromHexDigits(small, i + 1, i + 1 + HEX_DIGITS));
                i += HEX_DIGITS;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(code.toString(UTF_8));
    }

    private static boolean isHex(char c) {
        return HexFormat.isHexDigit(c);
    }

    /** A label in small letters and digits, everything between them as one hyphen: {@code us-office-almaty}. */
    public static String ofLabel(String label) {
        StringBuilder slug = new StringBuilder();
        label.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                slug.appendCodePoint(c);
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        });
        return slug.toString().replaceAll("-$", "");
    }
}
