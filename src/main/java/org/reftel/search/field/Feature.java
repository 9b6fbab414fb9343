package org.reftel.search.field;

import java.util.Arrays;
import java.util.Optional;

/** What is special about a cable, as values of a facet. */
public enum Feature {
    REFERENCES("references", "has references"), CITED("cited", "is cited by others"), PARTIAL("partial",
            "is a partial extract"),
    REPAIRED("repaired", "garbled signs were restored"), REDACTED("redacted",
            "words were taken out before the release"),
    SECTIONS("sections", "was sent in several sections");

    private final String value;
    private final String words;

    Feature(String value, String words) {
        this.value = value;
        this.words = words;
    }

    /** As in addresses. */
    public String value() {
        return value;
    }

    public String words() {
        return words;
    }

    public static Optional<Feature> of(String value) {
        return Arrays.stream(values()).filter(feature -> feature.value.equals(value)).findFirst();
    }
}
