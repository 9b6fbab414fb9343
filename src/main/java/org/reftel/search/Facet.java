package org.reftel.search;

import java.util.Arrays;
import java.util.Optional;

import org.reftel.search.field.FacetFields;
import org.reftel.search.field.Feature;
import org.reftel.search.field.IndexFields;
import org.reftel.search.field.Length;

/** What results can be narrowed by. */
public enum Facet {
    /** Years, months, days, ranges, and "undated". */
    DATE("date", "Date", IndexFields.PERIOD, Rank.MAIN, true),
    ORIGIN("origin", "Origin", IndexFields.ORIGIN, Rank.MAIN, true),
    CLASSIFICATION("classification", "Classification", IndexFields.LEVEL, Rank.MAIN, true),
    TAG("tag", "Tag", IndexFields.TAG, Rank.MAIN, false),
    /** Desk officers, whom cables only name for attention, can be chosen, but are not listed. */
    PERSON("person", "Person", IndexFields.PERSON, IndexFields.PERSON_COUNTED, Rank.MAIN, false),
    /** What persons are: Foreign Minister, Kazakhstan. */
    OFFICE("office", "Office", IndexFields.OFFICE, IndexFields.OFFICE_COUNTED, Rank.MAIN, false),
    CAPTION("caption", "Handling", IndexFields.CAPTION, Rank.MAIN, false),
    /** What a cable's document tells in two places, and differently: date, origin ...; and {@link #ANY_CONFLICT}. */
    CONFLICT("conflict", "Conflict", IndexFields.CONFLICT, Rank.MAIN, false),
    /** The part of the world that the origin is in. */
    REGION("region", "Region", FacetFields.REGION, Rank.FURTHER, true),
    /** The country that the origin is in. */
    COUNTRY("country", "Country", FacetFields.COUNTRY, Rank.FURTHER, true),
    /** Portion markings of paragraphs. */
    MARKING("marking", "Paragraphs marked", FacetFields.MARKING, Rank.FURTHER, false),
    /** Precedence for those who act. */
    PRECEDENCE("precedence", "Precedence", FacetFields.PRECEDENCE, Rank.FURTHER, true),
    /** Who was sent it, to act or to know. */
    ADDRESSEE("addressee", "Addressee", FacetFields.ADDRESSEE, Rank.FURTHER, false),
    SIGNER("signer", "Signer", FacetFields.SIGNER, Rank.FURTHER, true),
    /** What is special about it: {@link Feature}. */
    FEATURE("feature", "Features", FacetFields.FEATURE, Rank.FURTHER, false),
    /** How long its text is: {@link Length}. */
    LENGTH("length", "Length", FacetFields.LENGTH, Rank.FURTHER, true),
    /** The form of the document that it is shown from. */
    LAYOUT("layout", "Form of the document", FacetFields.LAYOUT, Rank.FURTHER, true),
    /** What a cable's document is remarked on for, by the finding's code. */
    FINDING("finding", "Finding", IndexFields.FINDING, Rank.FURTHER, false);

    /** The value of every cable that has a conflict, of whatever kind. */
    public static final String ANY_CONFLICT = "any";

    /** Whether a facet is counted for every search, or only where it is looked at or chosen from. */
    private enum Rank {
        MAIN, FURTHER
    }

    private final String parameter;
    private final String label;
    private final String field;
    private final String countedField;
    private final Rank rank;
    private final boolean alternatives;

    Facet(String parameter, String label, String field, Rank rank, boolean alternatives) {
        this(parameter, label, field, field, rank, alternatives);
    }

    Facet(String parameter, String label, String field, String countedField, Rank rank, boolean alternatives) {
        this.parameter = parameter;
        this.label = label;
        this.field = field;
        this.countedField = countedField;
        this.rank = rank;
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
    public String field() {
        return field;
    }

    /** Has the values that are listed. */
    public String countedField() {
        return countedField;
    }

    /** Whether it is counted only where it is looked at, or something of it is chosen. */
    public boolean isFurther() {
        return rank == Rank.FURTHER;
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
