package org.reftel.telegram.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.reftel.telegram.source.Digits;
import org.reftel.telegram.source.Slice;

/**
 * What a line of a list starts with: {@code - }, {@code o }, {@code a. }, {@code (2) }, {@code iv) }.
 *
 * @param style what the markers of one list have in common: the dash itself, or the kind of sign with the marks around it
 * @param ordinal its place in the list; 0 for a dash, which has none
 */
record ListMarker(String style, int ordinal) {
    private static final Set<String> DASHES = Set.of("-", "--", "---", "*", "**", "\u2022", "\u00b7", "\u2013",
            "\u2014");
    /** Printed for a bullet; elsewhere a word. */
    private static final String SMALL_O = "o";
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi",
            "xii", "xiii", "xiv", "xv");
    private static final int MOST_DIGITS = 2;
    private static final int LONGEST = 7;

    /** The markers that the line's first word may be: {@code i.} is a Roman number or the ninth letter; none where text is all. */
    static List<ListMarker> at(Slice line) {
        int blank = line.indexOf(' ', 0);
        if (blank <= 0 || blank > LONGEST) {
            return List.of();
        }
        Slice word = line.cut(0, blank);
        String printed = word.toString();
        if (DASHES.contains(printed) || printed.equals(SMALL_O) && startsUpper(line.from(blank).trim())) {
            return List.of(new ListMarker(printed, 0));
        }
        boolean open = word.charAt(0) == '(';
        char close = word.charAt(word.length() - 1);
        int from = open ? 1 : 0;
        boolean closed = close == ')' || close == '.' && !open;
        if (!closed || word.length() <= from + 1) {
            return List.of();
        }
        Slice sign = word.cut(from, word.length() - 1);
        return numbered(isBehindPilcrow(sign) ? sign.from(1) : sign, (open ? "(" : "") + close);
    }

    /** seen: telegrams whose pilcrows became 1s: "1A." */
    private static boolean isBehindPilcrow(Slice sign) {
        return sign.length() == 2 && (sign.charAt(0) == '1' || sign.charAt(0) == '\u00b6')
                && Character.isLetter(sign.charAt(1));
    }

    private static List<ListMarker> numbered(Slice sign, String marks) {
        if (sign.areDigits(MOST_DIGITS)) {
            return List.of(new ListMarker("1" + marks, Integer.parseInt(sign.toString())));
        }
        List<ListMarker> markers = new ArrayList<>();
        char first = sign.charAt(0);
        if (sign.length() == 1 && (first >= 'a' && first <= 'z' || first >= 'A' && first <= 'Z')) {
            boolean small = Character.isLowerCase(first);
            markers.add(new ListMarker((small ? "a" : "A") + marks, first - (small ? 'a' : 'A') + 1));
        }
        int roman = ROMAN.indexOf(sign.toString().toLowerCase(Locale.ROOT));
        if (roman >= 0) {
            markers.add(new ListMarker((Character.isLowerCase(first) ? "i" : "I") + marks, roman + 1));
        }
        return markers;
    }

    private static boolean startsUpper(Slice text) {
        return !text.isEmpty() && (Character.isUpperCase(text.charAt(0)) || Digits.isDigit(text.charAt(0)));
    }
}
