package org.reftel.people.text;

/** The part of a telegram that a name stands in. */
public enum Zone {
    SUBJECT("the subject"),
    /** Desk officers and others for whose attention the telegram is. */
    ATTENTION("an attention line"),
    /** Writers of mail and the like on the REF line. */
    REFERENCE("the references"),
    CLASSIFIER("the Classified By line"),
    HEADING("a heading"),
    BODY("the text"),
    SIGNATURE("the signature");

    private final String words;

    Zone(String words) {
        this.words = words;
    }

    /** For reasons: "the signature". */
    public String words() {
        return words;
    }
}
