package org.reftel.vocabulary;

/** The kinds of TAGS. Source: 5 FAH-3; "free text" are words that posts put on the line although no list has them. */
public enum TagKind {
    SUBJECT("Subject", "Subjects"),
    COUNTRY("Country", "Countries"),
    PROGRAM("Program", "Programs"),
    ORGANIZATION("Organization", "Organizations"),
    GEOGRAPHIC("Region", "Regions"),
    FREE_TEXT("Word of no list", "Other words");

    private final String singular;
    private final String plural;

    TagKind(String singular, String plural) {
        this.singular = singular;
        this.plural = plural;
    }

    public String singular() {
        return singular;
    }

    /** As a heading. */
    public String plural() {
        return plural;
    }
}
