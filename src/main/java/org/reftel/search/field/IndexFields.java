package org.reftel.search.field;

/** The fields of a cable's document in the index. */
public final class IndexFields {
    public static final String IDENTIFIER = "identifier";
    public static final String SUBJECT = "subject";
    /** Subject and all paragraphs: what a plain word is looked for in. */
    public static final String TEXT = "text";
    /** Years, months, or "undated". */
    public static final String PERIOD = "period";
    public static final String DAY = "day";
    public static final String MOMENT = "moment";
    public static final String ORIGIN = "origin";
    public static final String ORIGIN_TEXT = "originText";
    public static final String LEVEL = "level";
    public static final String TAG = "tag";
    public static final String TAG_TEXT = "tagText";
    public static final String PERSON = "person";
    /** Those who are named for more than attention: what is counted of {@link #PERSON}. */
    public static final String PERSON_COUNTED = "personCounted";
    public static final String PERSON_TEXT = "personText";
    /** Offices in words, and their keys, so that either form in an address finds them. */
    public static final String OFFICE = "office";
    /** Offices in words, of those who are named for more than attention. */
    public static final String OFFICE_COUNTED = "officeCounted";
    public static final String OFFICE_TEXT = "officeText";
    public static final String CAPTION = "caption";
    /** The kinds of comparisons that differ, and {@code Facet.ANY_CONFLICT}. */
    public static final String CONFLICT = "conflict";
    /** Countries of the post and of tags. */
    public static final String COUNTRY_TEXT = "countryText";
    public static final String CLASSIFICATION_TEXT = "classificationText";
    public static final String ADDRESSEE_TEXT = "addresseeText";
    public static final String SENDER_TEXT = "senderText";
    public static final String SIGNER_TEXT = "signerText";
    /** Portion markings and their parts, in capitals. */
    public static final String PORTION = "portion";
    /** Numbers of cables that references name. */
    public static final String CITED = "cited";
    /** The codes of findings. */
    public static final String FINDING = "finding";

    /** The cable's key in the database, and the revision that was indexed: what a check compares. */
    public static final String KEY = "key";
    public static final String REVISION = "revision";

    private IndexFields() {}
}
