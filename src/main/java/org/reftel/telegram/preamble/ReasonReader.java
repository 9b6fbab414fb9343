package org.reftel.telegram.preamble;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds the reasons for classification: {@code 1.4 (B) and (D)} names 1.4(b) and 1.4(d). Source: E.O. 12958, sections 1.4
 * (as amended in 2003) and 1.5 (before).
 */
final class ReasonReader {
    private static final char LAST_REASON = 'h';
    private static final int LONGEST_JOIN = 8;

    private ReasonReader() {}

    static List<String> reasons(String text) {
        List<String> reasons = new ArrayList<>();
        for (String section : List.of("1.4", "1.5")) {
            for (int at = text.indexOf(section); at >= 0; at = text.indexOf(section, at + 1)) {
                letters(text, at + section.length(), section, reasons);
            }
        }
        return reasons.stream().distinct().toList();
    }

    /** The letters behind a section's number, each alone or in brackets, joined by marks or "and". */
    private static void letters(String text, int from, String section, List<String> reasons) {
        int gap = 0;
        for (int i = from; i < text.length() && gap <= LONGEST_JOIN; i++) {
            char c = Character.toLowerCase(text.charAt(i));
            if (c >= 'a' && c <= LAST_REASON && isAlone(text, i)) {
                reasons.add((section + "(" + c + ")").toLowerCase(Locale.ROOT));
                gap = 0;
            } else {
                gap++;
            }
        }
    }

    private static boolean isAlone(String text, int i) {
        boolean before = i == 0 || !Character.isLetter(text.charAt(i - 1));
        boolean after = i + 1 == text.length() || !Character.isLetter(text.charAt(i + 1));
        return before && after;
    }
}
