package org.reftel.telegram.model;

import java.util.Optional;

import org.reftel.telegram.source.Span;

/**
 * Two places of one document that tell the same thing, and whether they tell it alike.
 *
 * @param message a sentence: where they differ, in what; where they agree, what is odd about it all the same
 */
public record Comparison(Kind kind, Statement first, Statement second, boolean agrees, Optional<String> message) {
    /** What is compared. */
    public enum Kind {
        /** Station and serial of the telegram. */
        NUMBER,
        /** When it was sent. */
        DATE,
        /** When it was handed in, against when it was sent. */
        FILING_TIME, SUBJECT, TAGS,
        /** Where it comes from, by city. */
        ORIGIN, CLASSIFICATION,
        /** The markings of paragraphs, against the whole. */
        PORTIONS,
        /** Sections, and the pages they were sent on. */
        SECTIONS,
        /** When it is to be declassified, against when it was written. */
        DECLASSIFICATION
    }

    /** What part of a document states something. */
    public enum Part {
        SITE_IDENTIFIER, SITE_CREATED, SITE_CLASSIFICATION, SITE_ORIGIN, SITE_TITLE, SITE_TAGS, DE_LINE,
        DATE_TIME_GROUP, FROM_LINE, CLASSIFICATION_LINE, PAGE_LINES, DECLASSIFICATION_LINE, SUBJECT_LINE, TAGS_LINE,
        PORTION_MARKING
    }

    /**
     * What one place states.
     *
     * @param value as read, without what does not count
     * @param span where it stands, or begins
     */
    public record Statement(Part part, String value, Span span) {}

    /** Of two that tell the same. */
    public static Comparison agreeing(Kind kind, Statement first, Statement second) {
        return new Comparison(kind, first, second, true, Optional.empty());
    }

    /** Of two that tell the same, if not all of it. */
    public static Comparison agreeing(Kind kind, Statement first, Statement second, String message) {
        return new Comparison(kind, first, second, true, Optional.of(message));
    }

    /** Of two that contradict each other. */
    public static Comparison differing(Kind kind, Statement first, Statement second, String message) {
        return new Comparison(kind, first, second, false, Optional.of(message));
    }
}
