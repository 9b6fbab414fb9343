package org.reftel.people.text;

import org.reftel.telegram.model.ReadingText;
import org.reftel.telegram.source.Span;

/**
 * A text in which to look for names.
 *
 * @param paragraph the paragraph's ordinal; 0 outside the paragraphs' texts
 * @param where in words, for reasons: "paragraph 2"
 * @param text as printed
 */
public record TextField(Zone zone, int paragraph, String where, String text, SourceMap source) {
    /** From a range of the text to the source. */
    public interface SourceMap {
        Span of(int start, int end);
    }

    static TextField paragraph(int ordinal, String where, ReadingText reading) {
        return new TextField(Zone.BODY, ordinal, where, reading.text(), reading::sourceOf);
    }

    static TextField heading(ReadingText reading) {
        return new TextField(Zone.HEADING, 0, Zone.HEADING.words(), reading.text(), reading::sourceOf);
    }

    /** Characters copied one for one from the source. */
    static TextField copied(Zone zone, String text, Span span) {
        return new TextField(zone, 0, zone.words(), text,
                (start, end) -> new Span(span.start() + start, span.start() + end));
    }

    /** Whether names are only looked up here, not found: capitals in headings say nothing. */
    public boolean isHeadline() {
        return zone == Zone.HEADING || zone == Zone.SUBJECT;
    }
}
