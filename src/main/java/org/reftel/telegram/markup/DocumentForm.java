package org.reftel.telegram.markup;

/** What a document's bytes are, besides text. */
public enum DocumentForm {
    /** Plain text: rendered, it is what it was. */
    TEXT,
    /** A page of a web site, in HTML. */
    WEB_PAGE,
    /** A row of the 2011 release's file. */
    RELEASE_ROW
}
