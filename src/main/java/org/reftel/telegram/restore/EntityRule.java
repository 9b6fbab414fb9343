package org.reftel.telegram.restore;

import java.util.Map;
import java.util.Optional;

import org.reftel.telegram.source.Slice;

import static java.util.Map.entry;

/** Signs left in the form of HTML, once or more often encoded: ampersand, name or number, semicolon. */
final class EntityRule {
    private static final String AGAIN = "amp;";
    private static final int LONGEST_NAME = 8;
    private static final int FIRST_PRINTABLE = 0x20;
    private static final int FIRST_BEHIND_ASCII = 0x7f;
    private static final int FIRST_BEHIND_CONTROLS = 0xa0;
    private static final Map<String, String> NAMED = Map.ofEntries(entry("quot", "\""), entry("apos", "'"),
            entry("amp", "&"), entry("lt", "<"), entry("gt", ">"), entry("nbsp", " "), entry("rsquo", "\u2019"),
            entry("lsquo", "\u2018"), entry("ldquo", "\u201c"), entry("rdquo", "\u201d"), entry("ndash", "\u2013"),
            entry("mdash", "\u2014"), entry("hellip", "\u2026"), entry("bull", "\u2022"), entry("euro", "\u20ac"),
            entry("pound", "\u00a3"), entry("sect", "\u00a7"), entry("para", "\u00b6"), entry("deg", "\u00b0"),
            entry("eacute", "\u00e9"), entry("egrave", "\u00e8"), entry("ecirc", "\u00ea"), entry("aacute", "\u00e1"),
            entry("agrave", "\u00e0"), entry("acirc", "\u00e2"), entry("atilde", "\u00e3"), entry("ccedil", "\u00e7"),
            entry("iacute", "\u00ed"), entry("ntilde", "\u00f1"), entry("oacute", "\u00f3"), entry("ocirc", "\u00f4"),
            entry("otilde", "\u00f5"), entry("ouml", "\u00f6"), entry("auml", "\u00e4"), entry("uuml", "\u00fc"),
            entry("uacute", "\u00fa"), entry("szlig", "\u00df"));

    private EntityRule() {}

    static void restore(Slice text, Repairs repairs) {
        for (int i = text.indexOf('&', 0); i >= 0; i = text.indexOf('&', i + 1)) {
            int name = i + 1;
            while (text.from(name).startsWith(AGAIN)) {
                name += AGAIN.length();
            }
            int end = name;
            while (end < text.length() && end - name < LONGEST_NAME && text.charAt(end) != ';') {
                end++;
            }
            boolean ended = end < text.length() && text.charAt(end) == ';';
            Optional<String> sign = ended ? sign(text.cut(name, end).toString()) : Optional.empty();
            if (sign.isPresent()) {
                repairs.put(i, end + 1, sign.get(), RestorationRule.CHARACTER_LEFT_AS_ENTITY);
            } else if (name > i + 1) {
                repairs.put(i, name, "&", RestorationRule.CHARACTER_LEFT_AS_ENTITY);
            }
        }
    }

    private static Optional<String> sign(String name) {
        return name.startsWith("#") ? numbered(name.substring(1)) : Optional.ofNullable(NAMED.get(name));
    }

    private static Optional<String> numbered(String number) {
        boolean hexadecimal = number.startsWith("x") || number.startsWith("X");
        String digits = hexadecimal ? number.substring(1) : number;
        int radix = hexadecimal ? 16 : 10;
        if (digits.isEmpty() || digits.length() > 6
                || digits.chars().anyMatch(c -> c > 'z' || Character.digit(c, radix) < 0)) {
            return Optional.empty();
        }
        int point = Integer.parseInt(digits, radix);
        boolean sign = point >= FIRST_PRINTABLE && point < FIRST_BEHIND_ASCII
                || point > FIRST_BEHIND_CONTROLS && Character.isDefined(point) && !Character.isSurrogate((char) point);
        return point == FIRST_BEHIND_CONTROLS
                ? Optional.of(" ")
                : sign ? Optional.of(Character.toString(point)) : Optional.empty();
    }
}
