package org.reftel.telegram.source;

import java.util.ArrayList;
import java.util.List;

/**
 * A source document's decoded text, divided into lines at CR, LF or CR LF, and at CR CR LF, which a copy in text mode makes of CR LF.
 * Where a copy put an empty line behind every line, that belongs to the line's end too.
 */
public final class SourceText {
    /** Fewer lines may stand apart for another reason. */
    private static final int FEWEST_DOUBLE_SPACED = 12;
    private static final int FEWEST_APART = 2;
    /** Of a hundred lines. */
    private static final int MOST_SINGLE_SPACED = 2;
    /** A longer line is a paragraph, and is parted from the next as paragraphs are. */
    private static final int LONGEST_LINE = 100;

    private final String text;
    private final List<SourceLine> lines;

    private SourceText(String text, List<SourceLine> lines) {
        this.text = text;
        this.lines = lines;
    }

    public static SourceText of(String text) {
        List<SourceLine> lines = new ArrayList<>(text.length() / 50 + 1);
        int start = 0;
        int feed = indexOf('\n', text, 0);
        int carriage = indexOf('\r', text, 0);
        while (start < text.length()) {
            int end = Math.min(feed, carriage);
            int next = end == carriage ? behindCarriage(text, carriage, feed) : Math.min(end + 1, text.length());
            lines.add(line(text, lines.size() + 1, start, end, next));
            start = next;
            feed = feed < next ? indexOf('\n', text, next) : feed;
            carriage = carriage < next ? indexOf('\r', text, next) : carriage;
        }
        return new SourceText(text, isDoubleSpaced(lines) ? singleSpaced(lines) : List.copyOf(lines));
    }

    /** Where paragraphs still stand further apart than lines: else each line may be one. */
    private static boolean isDoubleSpaced(List<SourceLine> lines) {
        int written = 0;
        int single = 0;
        int apart = 0;
        int blank = 0;
        for (SourceLine line : lines) {
            if (line.isBlank()) {
                blank++;
            } else {
                single += written > 0 && blank == 0 ? 1 : 0;
                apart += written > 0 && blank > 1 ? 1 : 0;
                written++;
                blank = 0;
            }
        }
        return written >= FEWEST_DOUBLE_SPACED && apart >= FEWEST_APART
                && 100L * single <= (long) MOST_SINGLE_SPACED * written;
    }

    private static List<SourceLine> singleSpaced(List<SourceLine> lines) {
        List<SourceLine> single = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            boolean doubled = !line.isBlank() && line.trimmed().length() <= LONGEST_LINE && i + 1 < lines.size()
                    && lines.get(i + 1).isBlank();
            int end = doubled ? lines.get(++i).end() : line.end();
            single.add(new SourceLine(single.size() + 1, line.text(), line.trimmed(), end));
        }
        return List.copyOf(single);
    }

    private static int behindCarriage(String text, int carriage, int feed) {
        boolean twice = feed == carriage + 2 && text.charAt(carriage + 1) == '\r';
        return feed == carriage + 1 || twice
                ? Math.min(feed + 1, text.length())
                : Math.min(carriage + 1, text.length());
    }

    /** The text's length where there is none. */
    private static int indexOf(char sign, String text, int from) {
        int found = text.indexOf(sign, from);
        return found < 0 ? text.length() : found;
    }

    private static SourceLine line(String text, int number, int start, int end, int next) {
        Slice slice = new Slice(text, start, end);
        return new SourceLine(number, slice, slice.trim(), next);
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    /** All lines in order; none for an empty text. */
    public List<SourceLine> lines() {
        return lines;
    }

    public String at(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** The 1-based number of the line that holds {@code offset}; the last line for the end of the text. */
    public int lineNumberAt(int offset) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lines.get(middle).text().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low + 1;
    }
}
