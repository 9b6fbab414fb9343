package org.reftel.telegram.model;

/** What a stretch of the source document is. */
public enum RegionKind {
    /** Put there by a web site, in front of the telegram. */
    ENVELOPE,
    /** Transmission lines, to the last addressee. */
    HEADER,
    /** From the classification line to the last labelled field. */
    PREAMBLE,
    /** The preamble printed a second time. */
    REPETITION,
    /** Headings, paragraphs and signature. */
    BODY,
    /** Page lines and captions strewn into the text by the transmission. */
    FURNITURE,
    /** After the signature: service notes, NNNN, and what a web site put behind the telegram. */
    TRAILER
}
