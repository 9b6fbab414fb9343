package org.reftel.telegram.restore;

import java.util.ArrayList;
import java.util.List;

import org.reftel.telegram.source.Slice;

/**
 * Apostrophes, dashes and quotation marks that a computer in between could not show and made question marks of:
 * {@code Sarkozy?s}, {@code the talks ? long ones ? went on}, {@code ?word?}. seen: telegrams with France?s
 *
 * <p>The apostrophe has no other reading. Dashes and quotations are believed only where there are two, or an apostrophe.
 */
final class QuestionMarkRule {
    private static final int NEEDED_ALONE = 2;
    private static final int LONGEST_QUOTATION = 300;
    private static final char MARK = '?';

    private final Slice slice;
    private final Letters text;
    private final Repairs repairs;
    private final List<Integer> apostrophes = new ArrayList<>();
    private final List<Integer> dashes = new ArrayList<>();
    private final List<Integer> quotes = new ArrayList<>();

    private QuestionMarkRule(Slice slice, Repairs repairs) {
        this.slice = slice;
        this.text = new Letters(slice);
        this.repairs = repairs;
    }

    static void restore(Slice text, Repairs repairs) {
        if (text.indexOf(MARK, 0) >= 0) {
            QuestionMarkRule rule = new QuestionMarkRule(text, repairs);
            rule.find();
            rule.put();
        }
    }

    private void find() {
        Contractions contractions = new Contractions(text);
        int opening = -1;
        for (int i = slice.indexOf(MARK, 0); i >= 0; i = slice.indexOf(MARK, i + 1)) {
            if (contractions.isSplitAt(i) && text.at(i + 2) != '=') {
                apostrophes.add(i);
            } else if (text.isBlank(i - 1) && text.isBlank(i + 1)) {
                if (text.isLower(i + 2) && (text.isWordPart(i - 2) || text.at(i - 2) == ')')) {
                    dashes.add(i);
                }
            } else if ((text.isBlank(i - 1) || text.at(i - 1) == '(') && text.isLetter(i + 1)) {
                opening = i;
            } else if (opening >= 0 && isClosing(i)) {
                if (i - opening <= LONGEST_QUOTATION) {
                    quotes.add(opening);
                    quotes.add(i);
                }
                opening = -1;
            }
        }
    }

    /** Of two marks in a row the first may be the question's own. */
    private boolean isClosing(int i) {
        return !text.isBlank(i - 1) && !text.isWordPart(i + 1) && text.at(i + 1) != MARK;
    }

    private void put() {
        boolean garbled = !apostrophes.isEmpty();
        for (int i : apostrophes) {
            repairs.put(i, i + 1, "\u2019", RestorationRule.APOSTROPHE_SENT_AS_QUESTION_MARK);
        }
        if (garbled || dashes.size() >= NEEDED_ALONE) {
            dashes.forEach(i -> repairs.put(i, i + 1, "\u2013", RestorationRule.DASH_SENT_AS_QUESTION_MARK));
        }
        if (garbled || quotes.size() >= 2 * NEEDED_ALONE) {
            for (int k = 0; k < quotes.size(); k++) {
                int i = quotes.get(k);
                repairs.put(i, i + 1, k % 2 == 0 ? "\u201c" : "\u201d", RestorationRule.QUOTE_SENT_AS_QUESTION_MARK);
            }
        }
    }
}
