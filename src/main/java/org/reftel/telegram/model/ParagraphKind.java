package org.reftel.telegram.model;

/** What a paragraph does, as its own words say. */
public enum ParagraphKind {
    TEXT,
    SUMMARY,
    COMMENT,
    ACTION_REQUEST,
    /** Whom to ask about it. */
    POINT_OF_CONTACT,
    /** A document given in full between BEGIN TEXT and END TEXT. */
    QUOTED_TEXT
}
