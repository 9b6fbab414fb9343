package org.reftel.telegram.model;

import org.reftel.telegram.source.Span;

/**
 * One code of the TAGS line.
 *
 * @param printed the tag as it stands on the TAGS line, in capitals, blanks squeezed
 */
public record PrintedTag(String printed, Span span) {}
