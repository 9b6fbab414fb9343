package org.reftel.search;

/** The fields of the two indexes, of cables and of paragraphs, and the names of analyzers. */
final class IndexFields {
    static final String IDENTIFIER = "identifier";
    static final String SUBJECT = "subject";
    /** Subject and all paragraphs: what a plain word is looked for in. */
    static final String TEXT = "text";
    /** Years, months, or "undated". */
    static final String PERIOD = "period";
    static final String DAY = "day";
    static final String MOMENT = "moment";
    static final String ORIGIN = "origin";
    static final String ORIGIN_TEXT = "originText";
    static final String LEVEL = "level";
    static final String TAG = "tag";
    static final String TAG_TEXT = "tagText";
    static final String PERSON = "person";
    /** Those who are named for more than attention: what is counted of {@link #PERSON}. */
    static final String PERSON_COUNTED = "personCounted";
    static final String PERSON_TEXT = "personText";
    /** Offices in words, and their keys, so that either form in an address finds them. */
    static final String OFFICE = "office";
    /** Offices in words, of those who are named for more than attention. */
    static final String OFFICE_COUNTED = "officeCounted";
    static final String OFFICE_TEXT = "officeText";
    static final String CAPTION = "caption";
    /** The kinds of comparisons that differ, and {@link Facet#ANY_CONFLICT}. */
    static final String CONFLICT = "conflict";
    /** Countries of the post and of tags. */
    static final String COUNTRY_TEXT = "countryText";
    static final String CLASSIFICATION_TEXT = "classificationText";
    static final String ADDRESSEE_TEXT = "addresseeText";
    static final String SENDER_TEXT = "senderText";
    static final String SIGNER_TEXT = "signerText";
    /** Portion markings and their parts, in capitals. */
    static final String PORTION = "portion";
    /** Numbers of cables that references name. */
    static final String CITED = "cited";
    /** The codes of findings. */
    static final String FINDING = "finding";

    /** The cable's key in the database, the revision that was indexed, and how many paragraphs it had: what a check compares. */
    static final String KEY = "key";
    static final String REVISION = "revision";
    static final String PARAGRAPHS = "paragraphs";

    static final String PARAGRAPH_CABLE = "cable";
    static final String PARAGRAPH_ORDINAL = "ordinal";

    private IndexFields() {}
}
