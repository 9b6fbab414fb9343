package org.reftel.web.page;

/** Takes out of a text what XML 1.0 forbids: control signs, halves of pairs, and two signs that are none. */
public final class XmlSigns {
    private static final char REPLACEMENT = '\uFFFD';

    private XmlSigns() {}

    public static String only(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().forEach(sign -> {
            if (isAllowed(sign)) {
                kept.appendCodePoint(sign);
            } else {
                kept.append(REPLACEMENT);
            }
        });
        return kept.toString();
    }

    private static boolean isAllowed(int sign) {
        return sign == '\t' || sign == '\n' || sign == '\r' || sign >= 0x20 && sign <= 0xD7FF
                || sign >= 0xE000 && sign <= 0xFFFD || sign >= 0x10000;
    }
}
