package org.reftel.vocabulary;

/** The kinds of TAGS. Source: 5 FAH-3; "free text" are words that posts put on the line although no list has them. */
public enum TagKind {
    SUBJECT("Subjects"),
    COUNTRY("Countries"),
    PROGRAM("Programs"),
    ORGANIZATION("Organizations"),
    GEOGRAPHIC("Regions"),
    FREE_TEXT("Other words");

    private final String plural;

    TagKind(String plural) {
        this.plural = plural;
    }

    /** As a heading. */
    public String plural() {
        return plural;
    }
}
