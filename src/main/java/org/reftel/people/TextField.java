package org.reftel.people;

import org.reftel.telegram.model.ReadingText;
import org.reftel.telegram.source.Span;

/**
 * A text in which to look for names.
 *
 * @param paragraph the paragraph's ordinal; 0 for headings, subject, attention lines and signature
 * @param where in words, for reasons: "paragraph 2"
 */
record TextField(int paragraph, String where, String text, SourceMap source) {
    /** From a range of the text to the source. */
    interface SourceMap {
        Span of(int start, int end);
    }

    static TextField reading(int paragraph, String where, ReadingText reading) {
        return new TextField(paragraph, where, reading.text(), reading::sourceOf);
    }

    /** Characters copied one for one from the source. */
    static TextField copied(String where, String text, Span span) {
        return new TextField(0, where, text, (start, end) -> new Span(span.start() + start, span.start() + end));
    }
}
