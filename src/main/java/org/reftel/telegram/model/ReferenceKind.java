package org.reftel.telegram.model;

/** What an entry of the REF field names, as its own words say. */
public enum ReferenceKind {
    /** A telegram, by station and serial. */
    CABLE,
    /** A letter by electronic mail. */
    MAIL,
    /** A conversation, by telephone or in person. */
    TELCON,
    /** A report, manual, article or document that is no telegram. */
    PUBLICATION,
    /** It says that there is none. */
    NONE,
    /** What it names is not known. */
    OTHER
}
