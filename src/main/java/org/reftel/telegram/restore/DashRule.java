package org.reftel.telegram.restore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.reftel.telegram.source.Slice;

/**
 * Dashes sent as brackets: one between blanks that closes or opens nothing in its paragraph. seen: seeds/003, line 120
 *
 * <p>Where another bracket without its fellow stands close behind, it may be that bracket's fellow misprinted, and is left.
 * Before a small letter, or between two numbers, a sentence goes on: there it is believed even where nothing else is garbled.
 */
final class DashRule {
    private static final int NEEDED_ALONE = 2;
    /** Brackets of one remark stand no farther apart. */
    private static final int NEAR = 80;

    private final Letters text;
    private final boolean garbled;
    private final List<Integer> dashes = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private final List<Integer> closing = new ArrayList<>();

    private DashRule(Letters text, boolean garbled) {
        this.text = text;
        this.garbled = garbled;
    }

    /**
     * Restores them.
     *
     * @param garbled whether the text is known to be garbled
     */
    static void restore(Slice text, boolean garbled, Repairs repairs) {
        DashRule rule = new DashRule(new Letters(text), garbled);
        if (!rule.hasApart(text, ')') && !(garbled && rule.hasApart(text, '('))) {
            return;
        }
        rule.find();
        if (garbled || rule.dashes.size() >= NEEDED_ALONE || rule.dashes.stream().anyMatch(rule::goesOn)) {
            rule.dashes.forEach(i -> repairs.put(i, i + 1, "\u2013", RestorationRule.DASH_SENT_AS_PARENTHESIS));
        }
    }

    private boolean hasApart(Slice slice, char bracket) {
        int i = slice.indexOf(bracket, 0);
        while (i >= 0 && !isApart(i)) {
            i = slice.indexOf(bracket, i + 1);
        }
        return i >= 0;
    }

    private void find() {
        for (int i = 0; i < text.text().length(); i++) {
            char c = text.at(i);
            // told at once: nearly every character of a telegram
            if (c > ')') {
                continue;
            }
            if (c == '(') {
                open.push(i);
            } else if (c == ')' && open.isEmpty()) {
                closing.add(i);
            } else if (c == ')') {
                open.pop();
            } else if ((c == '\n' || c == '\r') && text.isParagraphEnd(i)) {
                endParagraph();
            }
        }
        endParagraph();
    }

    private void endParagraph() {
        for (int k = 0; k < closing.size(); k++) {
            int i = closing.get(k);
            boolean fellow = k + 1 < closing.size() && closing.get(k + 1) - i < NEAR && !isApart(closing.get(k + 1));
            if (isApart(i) && !fellow && !isListLabel(i)) {
                dashes.add(i);
            }
        }
        if (closing.isEmpty() && garbled) {
            open.stream().filter(i -> isApart(i) && text.isLower(i + 2)).forEach(dashes::add);
        }
        closing.clear();
        open.clear();
    }

    private boolean goesOn(int i) {
        return text.isLower(i + 2) || text.isDigit(i - 2) && text.isDigit(i + 2);
    }

    private boolean isApart(int i) {
        return text.isBlank(i - 1) && text.isBlank(i + 1) && i > 0 && i + 1 < text.text().length();
    }

    /** {@code a ) first; b ) second}, but not {@code July 14 ) 17}. */
    private boolean isListLabel(int i) {
        boolean single = text.isWordPart(i - 2) && !text.isWordPart(i - 3)
                || text.isDigit(i - 2) && text.isDigit(i - 3) && !text.isWordPart(i - 4);
        return single && !text.isDigit(i + 2);
    }
}
