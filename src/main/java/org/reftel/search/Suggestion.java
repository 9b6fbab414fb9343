package org.reftel.search;

/**
 * What somebody who types may mean.
 *
 * @param value the cable's identifier, the tag's code, the person's address, the origin's label, or a subject's cable
 * @param words to show
 * @param cables how many cables it stands for; 1 for a cable
 */
public record Suggestion(Kind kind, String value, String words, long cables) {
    /** In the order in which they are shown. */
    public enum Kind {
        CABLE, ORIGIN, TAG, PERSON, SUBJECT
    }
}
