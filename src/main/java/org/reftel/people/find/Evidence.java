package org.reftel.people.find;

/** What speaks for or against words being a person's name. */
public enum Evidence {
    TITLE(3, "called “%s”"),
    ADDRESSED(3, "has a form of address"),
    PROTECTED(3, "marked as a source to protect"),
    ROLE(2.5, "called “%s”"),
    TITLE_OF(2.6, "called “%s”"),
    LISTED_UNDER_TITLE(3, "listed under “%s”"),
    KNOWN(2.2, "a widely known name"),
    GIVEN(2, "begins with a given name"),
    LIKE_KNOWN(2, "spelled like a widely known name"),
    APPOSITION(1.9, "described as “%s”"),
    SPEECH(1.6, "says or does what persons do"),
    ACCORDING(1.6, "named after “according to”"),
    WHO(1.5, "followed by “who”"),
    INITIAL(1.5, "has an initial"),
    BELONGS(1.3, "has a family, a government or an office"),
    LISTED(1.5, "listed beside persons"),
    PARTICLE(1.2, "has a particle of names"),
    EASTERN(1.6, "has the form of an East Asian name"),
    OBJECT(1.1, "told, met or asked by others"),
    ENDING(1, "has an ending of surnames"),
    SURNAME(0.9, "a surname elsewhere"),
    OF_BODY(0.8, "is of a body"),
    WOULD(0.7, "had, has or would do something"),
    SEVERAL_WORDS(0.5, "has several words"),
    BEHIND_IN(-2.6, "stands behind “in”"),
    BEHIND_THE(-2.2, "stands behind “the”"),
    BEFORE_BODY(-3, "stands before the noun of a body"),
    BEFORE_ACRONYM(-2, "is shortened to an acronym"),
    BEHIND_OUTFIT(-2.6, "stands behind “firm”, “party” or the like"),
    PLACE_LIKE(-1.5, "is a place elsewhere"),
    THE_LIKE(-1.2, "has an article elsewhere"),
    HEADLINE(-1, "stands in a headline");

    private final double weight;
    private final String words;

    Evidence(double weight, String words) {
        this.weight = weight;
        this.words = words;
    }

    double weight() {
        return weight;
    }

    boolean speaksFor() {
        return weight > 0;
    }

    /** Said of bodies too. */
    boolean isWeak() {
        return this == SPEECH || this == OBJECT || this == WOULD || this == LISTED || this == WHO || this == BELONGS
                || this == OF_BODY;
    }

    /** For reasons. */
    String words(String role) {
        return words.contains("%s") ? words.replace("%s", role) : words;
    }
}
