package org.reftel.telegram.restore;

import java.util.Set;

import org.reftel.telegram.source.Slice;

/**
 * Page lines and captions of the transmission that a program which set the lines anew left inside a sentence, or joined with
 * the line below: {@code with a ROME 00000492 003 OF 005 wide range}. Where they stand on lines of their own, the lines are
 * left out.
 */
final class FurnitureRule {
    private static final String OF = " OF ";
    private static final String CAPTION = "SIPDIS";
    private static final int PAGE_DIGITS = 3;
    private static final int MOST_SERIAL_DIGITS = 8;
    private static final int FEWEST_SERIAL_DIGITS = 6;
    private static final int LONGEST_STATION = 20;
    private static final int MOST_STATION_WORDS = 3;
    /** Longer lines than the transmission's were set by another program. */
    private static final int LONG_LINE = 80;
    /** Beside these the caption itself is meant. */
    private static final Set<String> OF_THE_CAPTION = Set.of("the", "a", "with", "as", "not", "use", "using", "slug",
            "and", "or", "caption", "captions", "channel", "channels", "distribution", "cable", "cables", "be", "all",
            "without", "are", "is", "for", "via", "in", "by", "to", "our", "this", "your", "their", "its", "telegram",
            "telegrams", "traffic", "reporting", "system", "list");

    private final Slice text;
    private final Letters letters;
    private final Repairs repairs;

    private FurnitureRule(Slice text, Repairs repairs) {
        this.text = text;
        this.letters = new Letters(text);
        this.repairs = repairs;
    }

    static void restore(Slice text, Repairs repairs) {
        FurnitureRule rule = new FurnitureRule(text, repairs);
        rule.pages();
        rule.captions();
    }

    private void pages() {
        for (int of = text.indexOf(OF, 0); of >= 0; of = text.indexOf(OF, of + 1)) {
            int count = of + OF.length();
            int page = of - PAGE_DIGITS;
            boolean numbers = areDigits(page, of) && areDigits(count, count + PAGE_DIGITS)
                    && letters.isBlank(page - 1) && letters.isBlank(count + PAGE_DIGITS);
            int start = numbers ? station(page) : -1;
            if (start >= 0 && isInsideLine(start, count + PAGE_DIGITS)) {
                int end = count + PAGE_DIGITS;
                // of the blanks around it one stays
                repairs.put(isLineEnd(end) ? start - 1 : start, isLineEnd(end) ? end : end + 1, "",
                        RestorationRule.PAGE_LINE_LEFT_OUT);
            }
        }
    }

    private boolean areDigits(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!letters.isDigit(i)) {
                return false;
            }
        }
        return true;
    }

    /** Where the station's first word starts, in front of a serial of six to eight digits; -1 where there is none. */
    private int station(int page) {
        int end = page;
        while (page - end < 4 && letters.isBlank(end - 1)) {
            end--;
        }
        int digits = end;
        while (end - digits <= MOST_SERIAL_DIGITS && letters.isDigit(digits - 1)) {
            digits--;
        }
        boolean serial = end - digits >= FEWEST_SERIAL_DIGITS && end - digits <= MOST_SERIAL_DIGITS;
        int start = serial && letters.isBlank(digits - 1) ? capitals(digits - 1) : -1;
        for (int words = 1; start >= 0 && words < MOST_STATION_WORDS; words++) {
            int before = letters.isBlank(start - 1) ? capitals(start - 1) : -1;
            start = before >= 0 && start - before > 2 && text.length() > start ? before : start;
        }
        return start;
    }

    /** Where the word of capitals starts that ends at {@code end}; -1 where it is none. */
    private int capitals(int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST_STATION && letters.isUpper(start - 1)) {
            start--;
        }
        return start < end && letters.isBlank(start - 1) ? start : -1;
    }

    private boolean isInsideLine(int start, int end) {
        return !isLineEnd(start - 1) || !isLineEnd(end);
    }

    private boolean isLineEnd(int i) {
        return i < 0 || i >= text.length() || letters.at(i) == '\n' || letters.at(i) == '\r';
    }

    private void captions() {
        for (int i = text.indexOf(CAPTION, 0); i >= 0; i = text.indexOf(CAPTION, i + 1)) {
            int end = i + CAPTION.length();
            boolean goesOn = letters.at(end) == ' ' && letters.isWordPart(end + 1);
            // a name may follow in the sentence too, but a caption's own line, joined with the next, opens a text
            boolean atStart = isLineEnd(i - 1)
                    && (!letters.isUpper(end + 1) || isInLongLine(i) && isInSentence(i));
            boolean inside = letters.at(i - 1) == ' ' && letters.isWordPart(i - 2) && isInLongLine(i);
            if (goesOn && (atStart || inside) && !isOfTheCaption(wordBefore(i))
                    && !isOfTheCaption(letters.cut(end + 1, letters.endOfWord(end + 1, LONGEST_STATION)))) {
                repairs.put(i, end + 1, "", RestorationRule.STREWN_CAPTION_LEFT_OUT);
            }
        }
    }

    /** Whether the line above ends in the middle of a sentence. */
    private boolean isInSentence(int i) {
        int last = i - 1;
        while (last > 0 && i - last <= MOST_STATION_WORDS && letters.isBlank(last)) {
            last--;
        }
        return letters.isLower(last) || letters.at(last) == ',';
    }

    private String wordBefore(int i) {
        int end = i;
        while (i - end < MOST_STATION_WORDS && letters.isBlank(end - 1) && end > 0) {
            end--;
        }
        return letters.cut(letters.startOfWord(end, LONGEST_STATION), end);
    }

    private static boolean isOfTheCaption(String word) {
        return OF_THE_CAPTION.contains(word);
    }

    private boolean isInLongLine(int i) {
        int start = i;
        int end = i;
        while (end - start <= LONG_LINE && !isLineEnd(start - 1)) {
            start--;
        }
        while (end - start <= LONG_LINE && !isLineEnd(end)) {
            end++;
        }
        return end - start > LONG_LINE;
    }
}
