package org.reftel.telegram.source;

/**
 * A stretch of the decoded source text.
 *
 * @param start 0-based UTF-16 offset of the first character
 * @param end offset after the last character, at least {@code start}
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span from " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    /** The smallest span that holds both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }
}
