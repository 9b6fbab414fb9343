package org.reftel.people;

import org.reftel.people.text.Spacing;
import org.reftel.people.text.TextField;
import org.reftel.people.text.Zone;
import org.reftel.telegram.source.Span;

/**
 * Where a person is named.
 *
 * @param zone the part of the telegram
 * @param paragraph the paragraph's ordinal, 0 outside paragraphs
 * @param readingStart offset in the paragraph's reading text, 0 outside paragraphs
 * @param surface the name as it reads there
 * @param source where it stands in the document
 */
public record NamedPlace(Zone zone, int paragraph, int readingStart, String surface, Span source) {
    public static NamedPlace in(TextField field, int start, int end) {
        return new NamedPlace(field.zone(), field.paragraph(), field.paragraph() == 0 ? 0 : start,
                Spacing.single(field.text().substring(start, end)), field.source().of(start, end));
    }
}
