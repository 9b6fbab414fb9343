package org.reftel.telegram.model;

import org.reftel.telegram.source.Span;

/**
 * A place where a publisher took words out before the release and left a mark.
 *
 * @param start 0-based offset of the mark in its paragraph's reading text
 * @param length of the mark there
 * @param source where the mark stands in the document
 */
public record Redaction(int start, int length, Span source) {}
