package org.reftel.telegram.body;

import java.util.List;

import org.reftel.telegram.source.Slice;
import org.reftel.telegram.source.SourceLine;

/**
 * Recognises headings: a line or a few that stand apart, over or under a drawn line, or right over a numbered paragraph, and
 * are no end of a sentence. seen: seeds/002, line 87 (capitals alone); seeds/003, line 76 (between lines of dashes)
 */
final class HeadingRule {
    /** A wrapped line of running text is at least this long; telegrams are sent with lines of up to 69 characters. */
    static final int FULL_LINE = 45;
    private static final int MOST_LINES = 3;
    private static final int LONGEST = 180;

    private final List<SourceLine> lines;
    private final LineKind[] kinds;
    private final ParagraphNumbers numbers;
    private final int end;

    HeadingRule(List<SourceLine> lines, LineKind[] kinds, ParagraphNumbers numbers, int end) {
        this.lines = lines;
        this.kinds = kinds;
        this.numbers = numbers;
        this.end = end;
    }

    /**
     * The index behind the heading that starts at line {@code i}, or {@code i} where there is none.
     *
     * @param before the last line of text before it; empty behind another heading
     */
    int endOfHeadingAt(int i, Slice before, boolean inParagraph) {
        boolean apart = i == 0 || kinds[i - 1] != LineKind.TEXT;
        if (!apart) {
            return i;
        }
        int blockEnd = i;
        int length = 0;
        while (blockEnd < end && kinds[blockEnd] == LineKind.TEXT && numbers.at(blockEnd).isEmpty()) {
            length += lines.get(blockEnd++).trimmed().length();
            if (blockEnd - i > MOST_LINES || length > LONGEST) {
                return i;
            }
        }
        return isHeading(i, blockEnd, before, inParagraph) ? blockEnd : i;
    }

    private boolean isHeading(int from, int to, Slice before, boolean inParagraph) {
        Slice first = lines.get(from).trimmed();
        Slice last = lines.get(to - 1).trimmed();
        boolean over = from > 0 && kinds[from - 1] == LineKind.RULE;
        boolean under = to < end && kinds[to] == LineKind.RULE;
        int next = next(to);
        if (next == end || Sentences.startsLower(first)) {
            return false;
        }
        if (over && under || under && !endsSentence(last)) {
            return true;
        }
        boolean sentenceBefore = !inParagraph || before.isEmpty() || Sentences.isEnded(before);
        boolean overParagraph = numbers.at(next).isPresent();
        boolean capitals = to - from == 1 && isCapitals(first) && first.length() > 2;
        return sentenceBefore && !endsSentence(last) && (overParagraph || capitals && kinds[to] == LineKind.BLANK);
    }

    /** The next line of text at or behind {@code i}. */
    private int next(int i) {
        int next = i;
        while (next < end && kinds[next] != LineKind.TEXT) {
            next++;
        }
        return next;
    }

    private static boolean endsSentence(Slice line) {
        if (endsWithAbbreviation(line)) {
            return false;
        }
        char last = line.charAt(line.length() - 1);
        char c = last == '"' && line.length() > 1 ? line.charAt(line.length() - 2) : last;
        return c == '.' || c == ',' || c == ';' || c == '?' && last == '"';
    }

    /** U.S., D.C.: the full stop is the word's. */
    private static boolean endsWithAbbreviation(Slice line) {
        int n = line.length();
        return n > 4 && line.charAt(n - 1) == '.' && Character.isUpperCase(line.charAt(n - 2))
                && line.charAt(n - 3) == '.' && Character.isUpperCase(line.charAt(n - 4));
    }

    private static boolean isCapitals(Slice line) {
        return line.noneMatch(Character::isLowerCase) && line.anyMatch(Character::isLetter);
    }
}
