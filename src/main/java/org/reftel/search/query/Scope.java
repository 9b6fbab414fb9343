package org.reftel.search.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a word of a query is looked for; by its name in small letters, a field of the query language. */
public enum Scope {
    /** Subject and paragraphs; this one has no name. */
    ANYWHERE,
    /** Subject line. */
    SUBJECT,
    /** Code or meaning of a tag. */
    TAG,
    /** Somebody whom the cable names. */
    PERSON,
    /** What somebody whom the cable names is. */
    OFFICE,
    /** Post that sent it, as the site labels it. */
    ORIGIN,
    /** Country of the post, or one that a tag names. */
    COUNTRY,
    /** Level, and words that restrict who may see it. */
    CLASSIFICATION,
    /** Portion marking of a paragraph. */
    MARKING,
    /** Addressee, to act or to know. */
    TO,
    /** Post that sent it, by label, station or address line. */
    FROM,
    /** Cable that it cites. */
    REF,
    /** Who signed it. */
    SIGNER,
    /** Handling caption. */
    CAPTION,
    /** When it was sent. */
    DATE;

    /** Those that stand in the text of paragraphs, where hits are shown. */
    public boolean isInText() {
        return this == ANYWHERE || this == PERSON;
    }

    public static Optional<Scope> named(String name) {
        String capitals = name.toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(scope -> scope != ANYWHERE && scope.name().equals(capitals)).findFirst();
    }
}
