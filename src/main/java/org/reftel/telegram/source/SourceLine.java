package org.reftel.telegram.source;

import java.util.List;

/**
 * One line of the source.
 *
 * @param number 1-based
 * @param text the line without its terminator
 * @param trimmed the same without blanks at the ends
 * @param end offset after the terminator, where the next line starts
 */
public record SourceLine(int number, Slice text, Slice trimmed, int end) {
    public boolean isBlank() {
        return trimmed.isEmpty();
    }

    /** The index of the first line at or after {@code from} that is not blank; how many lines there are where none is. */
    public static int skipBlank(List<SourceLine> lines, int from) {
        int i = Math.min(from, lines.size());
        while (i < lines.size() && lines.get(i).isBlank()) {
            i++;
        }
        return i;
    }

    /** The line with its terminator. */
    public Span whole() {
        return new Span(text.start(), end);
    }
}
