package org.reftel.telegram.preamble;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.Set;

import org.reftel.telegram.source.Digits;

/**
 * Finds the reasons for classification: {@code 1.4 (B) and (D)} names 1.4(b) and 1.4(d). Source: E.O. 12958, sections 1.4
 * (as amended in 2003) and 1.5 (before); E.O. 12356, section 1.3.
 */
final class ReasonReader {
    private static final char LAST_REASON = 'h';
    private static final int LONGEST_JOIN = 8;
    private static final Set<String> RANGE = Set.of("-", "--", "\u2013", "\u2014", "to", "thru", "through");
    /** ") through (", and a blank or two more. */
    private static final int LONGEST_RANGE = 13;
    private static final String SECTIONS = "345";
    /** seen: telegrams with "reason 1/4 (b)", "1,4 (d)" and "1-4 b" */
    private static final String POINTS = "./,-";

    private ReasonReader() {}

    static List<String> reasons(String text) {
        SequencedSet<String> reasons = new LinkedHashSet<>();
        for (int at = text.indexOf('1'); at >= 0; at = text.indexOf('1', at + 1)) {
            int end = sectionEnd(text, at);
            if (end > 0) {
                letters(text, end, "1." + text.charAt(end - 1), reasons);
            }
        }
        return List.copyOf(reasons);
    }

    /** Where a section's number that starts at {@code at} ends; 0 where none does. */
    static int sectionEnd(String text, int at) {
        boolean start = text.charAt(at) == '1' && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
        if (!start || at + 2 >= text.length() || POINTS.indexOf(text.charAt(at + 1)) < 0) {
            return 0;
        }
        int digit = text.charAt(at + 2) == ' ' ? at + 3 : at + 2;
        boolean section = digit < text.length() && SECTIONS.indexOf(text.charAt(digit)) >= 0
                && (digit + 1 == text.length() || !isDateSign(text.charAt(digit + 1)));
        return section ? digit + 1 : 0;
    }

    private static boolean isDateSign(char c) {
        return Digits.isDigit(c) || c == '/';
    }

    /** The letters behind a section's number, each alone or in brackets, joined by marks or "and", or a range of them. */
    private static void letters(String text, int from, String section, SequencedSet<String> reasons) {
        int behind = from;
        char last = LAST_REASON;
        // the letters behind the next section's number are that section's
        for (int i = from; i < text.length() && i - behind <= LONGEST_RANGE && sectionEnd(text, i) == 0; i++) {
            char c = Character.toLowerCase(text.charAt(i));
            if (c < 'a' || c > LAST_REASON || !isAlone(text, i)) {
                continue;
            }
            boolean range = isRange(text.substring(behind, i));
            if (!range && i - behind > LONGEST_JOIN) {
                return;
            }
            for (char reason = range && last < c ? (char) (last + 1) : c; reason <= c; reason++) {
                reasons.add(section + "(" + reason + ")");
            }
            last = c;
            behind = i + 1;
        }
    }

    /** Whether what stands between two letters says that all between them are meant: (a-d), (b) through (e). */
    private static boolean isRange(String joint) {
        return RANGE.contains(joint.replaceAll("[() ]", "").toLowerCase(Locale.ROOT));
    }

    /** The hard wrap may leave the letter tied to the section's digit: 1.4b. */
    private static boolean isAlone(String text, int i) {
        boolean before = i == 0 || !Character.isLetter(text.charAt(i - 1));
        boolean after = i + 1 == text.length() || !Character.isLetter(text.charAt(i + 1));
        return before && after;
    }
}
