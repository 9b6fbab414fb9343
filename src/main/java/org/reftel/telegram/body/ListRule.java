package org.reftel.telegram.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.reftel.telegram.line.RedactionMark;
import org.reftel.telegram.source.Slice;
import org.reftel.telegram.source.SourceLine;

/**
 * Tells which lines of a paragraph are those of a list, which stay lines of their own: marked ones, and rows of short ones, as
 * names are listed. The lines of running text are as long as they can be, so that a short one before its end was meant to end.
 */
final class ListRule {
    private static final int FEWEST_LINES = 3;
    private static final int FEWEST_ANNOUNCED = 2;
    /** How far the second item of a list may be from the first. */
    private static final int LONGEST_ITEM = 30;

    private final List<SourceLine> lines;
    private final LineKind[] kinds;
    private final ParagraphNumbers numbers;
    private final int end;
    /** The last one of each style in the paragraph. */
    private final Map<String, Integer> ordinals = new HashMap<>();
    private int rowEnd;

    ListRule(List<SourceLine> lines, LineKind[] kinds, ParagraphNumbers numbers, int end) {
        this.lines = lines;
        this.kinds = kinds;
        this.numbers = numbers;
        this.end = end;
    }

    /** Another paragraph starts, and with it other lists. */
    void reset() {
        ordinals.clear();
    }

    /**
     * Whether line {@code i} of a paragraph starts with the marker of an item. Asked once for each line, in order.
     *
     * @param before the last line of text before it
     */
    boolean isItem(int i, Slice before) {
        boolean apart = Sentences.isEnded(before) || before.length() < HeadingRule.FULL_LINE;
        for (ListMarker marker : ListMarker.at(lines.get(i).trimmed())) {
            Integer last = ordinals.get(marker.style());
            boolean next = last != null && marker.ordinal() == (marker.ordinal() == 0 ? 0 : last + 1);
            boolean first = apart && (marker.ordinal() == 0 || marker.ordinal() == 1 && hasSecond(i, marker));
            if (next || first) {
                ordinals.put(marker.style(), marker.ordinal());
                return true;
            }
        }
        return false;
    }

    private boolean hasSecond(int i, ListMarker first) {
        ListMarker second = new ListMarker(first.style(), first.ordinal() + 1);
        for (int other = i + 1; other < Math.min(end, i + LONGEST_ITEM) && numbers.at(other).isEmpty(); other++) {
            if (ListMarker.at(lines.get(other).trimmed()).contains(second)) {
                return true;
            }
        }
        return false;
    }

    /** Whether line {@code i} is one of a row of short lines, or follows on the last of them. */
    boolean isOfRow(int i, Slice before) {
        if (!startsRow(lines.get(i).trimmed())) {
            return false;
        }
        if (i < rowEnd) {
            return true;
        }
        boolean behindRow = i == rowEnd && i > 0;
        int row = i;
        while (row < end && kinds[row] == LineKind.TEXT && numbers.at(row).isEmpty()
                && isShort(lines.get(row).trimmed())) {
            row++;
        }
        if (row - i < (before.endsWith(":") ? FEWEST_ANNOUNCED : FEWEST_LINES)) {
            return behindRow;
        }
        rowEnd = row;
        return behindRow || Sentences.isEnded(before) || before.length() < HeadingRule.FULL_LINE;
    }

    private static boolean isShort(Slice line) {
        return line.length() < HeadingRule.FULL_LINE && startsRow(line) && RedactionMark.in(line).isEmpty();
    }

    private static boolean startsRow(Slice line) {
        return !line.isEmpty() && Character.isLetterOrDigit(line.charAt(0)) && !Sentences.startsLower(line);
    }
}
