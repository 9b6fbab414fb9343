package org.reftel.people;

import org.reftel.telegram.source.Span;

/**
 * Where a person is named.
 *
 * @param paragraph the paragraph's ordinal, 0 outside paragraphs
 * @param readingStart offset in the paragraph's reading text, 0 outside paragraphs
 * @param surface the name as it reads there
 * @param source where it stands in the document
 */
public record NamedPlace(int paragraph, int readingStart, String surface, Span source) {}
