package org.reftel.telegram.body;

import java.util.Locale;

import org.reftel.telegram.source.Slice;

/** Tells where a telegram gives another document in full: between BEGIN TEXT and END TEXT, or words of that kind. */
final class Quotation {
    private static final int LONGEST = 72;

    private Quotation() {}

    /** Whether a quoted document is open behind the line, given whether one was before it. */
    static boolean isOpenBehind(Slice line, boolean before) {
        if (line.length() > LONGEST || !mayBound(line)) {
            return before;
        }
        String words = line.toString().toUpperCase(Locale.ROOT);
        if (before) {
            return words.contains("BEGIN ") || !namesDocument(words);
        }
        return words.contains("BEGIN ") && namesDocument(words);
    }

    /** BEGIN or END is the first word, whatever signs stand before it. */
    private static boolean mayBound(Slice line) {
        int i = 0;
        while (i < line.length() && !Character.isLetter(line.charAt(i))) {
            i++;
        }
        return line.hasIgnoringCase("BEGIN ", i) || line.hasIgnoringCase("END ", i);
    }

    private static boolean namesDocument(String words) {
        return words.contains(" TEXT") || words.contains("PAPER") || words.contains("POINTS")
                || words.contains("STATEMENT") || words.contains("LETTER") || words.contains("QUOTE")
                || words.contains("TRANSLATION") || words.contains("NOTE") && words.contains("DIPLOMATIC");
    }
}
