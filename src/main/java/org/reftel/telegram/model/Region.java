package org.reftel.telegram.model;

import org.reftel.telegram.source.Span;

/** One of the stretches that, joined in order, are the document, character for character. */
public record Region(RegionKind kind, Span span) {}
