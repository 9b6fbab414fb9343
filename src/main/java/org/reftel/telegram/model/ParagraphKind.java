package org.reftel.telegram.model;

/** What a paragraph does, as its own words say. */
public enum ParagraphKind {
    TEXT,
    SUMMARY,
    COMMENT,
    ACTION_REQUEST,
    /** A document given in full between BEGIN TEXT and END TEXT. */
    QUOTED_TEXT
}
