package org.reftel.archive.cable;

/**
 * One place where a person is named, or where words were taken out.
 *
 * @param paragraph the paragraph's ordinal, or 0 for a header line, the subject or the signature
 * @param readingStart offset in the paragraph's reading text; 0 outside paragraphs
 * @param length of the name or mark in the reading text
 * @param source where it stands in the source document's text
 */
public record Occurrence(int paragraph, int readingStart, int length, TextSpan source) {}
