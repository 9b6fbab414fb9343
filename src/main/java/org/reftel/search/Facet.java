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
    /** Desk officers, whom cables only name for attention, can be chosen, but are not listed. */
    PERSON("person", "Person", IndexFields.PERSON, IndexFields.PERSON_COUNTED, false),
    /** What persons are: Foreign Minister, Kazakhstan. */
    OFFICE("office", "Office", IndexFields.OFFICE, IndexFields.OFFICE_COUNTED, false),
    CAPTION("caption", "Handling", IndexFields.CAPTION, false),
    /** What a cable's document tells in two places, and differently: date, origin ...; and {@link #ANY_CONFLICT}. */
    CONFLICT("conflict", "Conflict", IndexFields.CONFLICT, false),
    /** What a cable's document is remarked on for, by the finding's code; not counted unless something of it is chosen. */
    FINDING("finding", "Finding", IndexFields.FINDING, false);

    /** The value of every cable that has a conflict, of whatever kind. */
    public static final String ANY_CONFLICT = "any";

    private final String parameter;
    private final String label;
    private final String field;
    private final String countedField;
    private final boolean alternatives;

    Facet(String parameter, String label, String field, boolean alternatives) {
        this(parameter, label, field, field, alternatives);
    }

    Facet(String parameter, String label, String field, String countedField, boolean alternatives) {
        this.parameter = parameter;
        this.label = label;
        this.field = field;
        this.countedField = countedField;
        this.alternatives = alternatives;
    }

    /** Its name in addresses. */
    public String parameter() {
        return parameter;
    }

    public String label() {
        return label;
    }

    /** Has all values, to choose by. */
    String field() {
        return field;
    }

    /** Has the values that are listed. */
    String countedField() {
        return countedField;
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
