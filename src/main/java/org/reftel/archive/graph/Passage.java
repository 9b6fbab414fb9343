package org.reftel.archive.graph;

import org.reftel.archive.mention.Quotation;

/** A sentence of a cable that speaks of another. */
public record Passage(CableInBrief cable, Quotation quotation) {}
