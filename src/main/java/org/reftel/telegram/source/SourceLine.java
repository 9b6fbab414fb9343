package org.reftel.telegram.source;

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

    /** The line with its terminator. */
    public Span whole() {
        return new Span(text.start(), end);
    }
}
