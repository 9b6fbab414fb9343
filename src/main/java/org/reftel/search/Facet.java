package org.reftel.search;

import java.util.Arrays;
import java.util.Optional;

/** What results can be narrowed by. */
public enum Facet {
    /** Years, months, ranges, and "undated". */
    DATE("date", "Date", IndexFields.PERIOD, true),
    ORIGIN("origin", "Origin", IndexFields.ORIGIN, true),
    CLASSIFICATION("classification", "Classification", IndexFields.LEVEL, true),
    TAG("tag", "Tag", IndexFields.TAG, false),
    PERSON("person", "Person", IndexFields.PERSON, false),
    CAPTION("caption", "Handling", IndexFields.CAPTION, false);

    private final String parameter;
    private final String label;
    private final String field;
    private final boolean alternatives;

    Facet(String parameter, String label, String field, boolean alternatives) {
        this.parameter = parameter;
        this.label = label;
        this.field = field;
        this.alternatives = alternatives;
    }

    /** Its name in addresses. */
    public String parameter() {
        return parameter;
    }

    public String label() {
        return label;
    }

    String field() {
        return field;
    }

    /**
     * Whether a cable has only one value, so that several chosen ones are alternatives and the counts ignore the choice; else
     * several chosen values must all be there, unless {@link Match#ANY} is asked for.
     */
    public boolean isAlternatives() {
        return alternatives;
    }

    public static Optional<Facet> of(String parameter) {
        return Arrays.stream(values()).filter(facet -> facet.parameter.equals(parameter)).findFirst();
    }
}
