package org.reftel.telegram.restore;

import java.util.Locale;

import org.reftel.telegram.model.Diagnostics;
import org.reftel.telegram.source.Slice;

/**
 * Tells of characters that a text lost for good and of markup that a web page left in it. Nothing is guessed: what stood there
 * cannot be known. seen: telegrams with AttachC) for a word with an acute accent, and with a br tag in the subject
 */
public final class LossReport {
    private static final int LONGEST_TAG = 40;

    private final Letters text;
    private final Slice slice;

    private LossReport(Slice text) {
        this.text = new Letters(text);
        this.slice = text;
    }

    /** Adds at most one diagnostic of each kind, at the first place, with how many places there are. */
    public static void check(Slice text, Diagnostics diagnostics) {
        LossReport report = new LossReport(text);
        report.accents(diagnostics);
        report.markup(diagnostics);
    }

    private void accents(Diagnostics diagnostics) {
        int first = Integer.MAX_VALUE;
        int count = 0;
        for (char sign : new char[]{'?', 'C'}) {
            for (int i = slice.indexOf(sign, 0); i >= 0; i = slice.indexOf(sign, i + 1)) {
                if (isLostAccent(i)) {
                    first = Math.min(first, i);
                    count++;
                }
            }
        }
        if (count > 0) {
            diagnostics.add("character-lost", slice.cut(first, first + 1), count == 1
                    ? "a letter with an accent was lost here; it is left as it came"
                    : count + " letters with accents were lost, here first; they are left as they came");
        }
    }

    /** A question mark inside a word; or, seven bits of the two bytes of UTF-8, a C and a sign: AttachC). */
    private boolean isLostAccent(int i) {
        if (!text.isLower(i - 1)) {
            return false;
        }
        if (text.at(i) == '?') {
            return text.isLower(i + 1) && text.isLower(i + 2) && text.isLetter(i - 2)
                    && text.cut(text.startOfWord(i, 3), i).length() > 1 && !isAddress(i);
        }
        char second = text.at(i + 1);
        boolean bracket = (second == ')' || second == '(') && !text.isWordPart(i + 2) && text.isLower(i - 2);
        return bracket || (second == '1' || second == '3' || second == '!' || second == '<') && text.isLower(i + 2);
    }

    /** In a web address a question mark is no letter. */
    private boolean isAddress(int i) {
        for (int k = i; k >= 0 && !text.isBlank(k) && i - k < LONGEST_TAG; k--) {
            if (text.at(k) == '/' || text.at(k) == '.') {
                return true;
            }
        }
        return false;
    }

    private void markup(Diagnostics diagnostics) {
        int first = -1;
        int end = -1;
        int count = 0;
        for (int i = slice.indexOf('<', 0); i >= 0; i = slice.indexOf('<', i + 1)) {
            int close = tagEnd(i);
            if (close > 0) {
                end = first < 0 ? close : end;
                first = first < 0 ? i : first;
                count++;
            }
        }
        if (count > 0) {
            diagnostics.add("markup-left", slice.cut(first, end), "the text holds markup of a web page: "
                    + text.cut(first, end) + (count == 1 ? "" : ", in " + count + " places"));
        }
    }

    /** Behind {@code <br>}, {@code </p>}, {@code <a href="x">}: a short name in small letters, or in capitals, and its attributes. */
    private int tagEnd(int open) {
        int name = text.at(open + 1) == '/' ? open + 2 : open + 1;
        int behind = text.endOfWord(name, LONGEST_TAG);
        boolean known = switch (text.cut(name, behind).toLowerCase(Locale.ROOT)) {
            case "br", "p", "b", "i", "a", "u", "em", "strong", "span", "div", "font", "table", "td", "tr", "pre", "li",
                    "ul" ->
                true;
            default -> false;
        };
        int i = behind;
        while (known && i < text.text().length() && i - open < LONGEST_TAG && text.at(i) != '<' && text.at(i) != '>') {
            i++;
        }
        return known && text.at(i) == '>' ? i + 1 : -1;
    }
}
