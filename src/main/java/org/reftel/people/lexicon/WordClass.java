package org.reftel.people.lexicon;

/** What a word can be; a word can be several things. */
public enum WordClass {
    /** Stands directly before a name: Ambassador, FM, Dr. */
    TITLE,
    /** The same for several: Presidents. */
    PLURAL,
    /** Stands between or before titles: Deputy, Foreign. */
    MODIFIER,
    /** Licenses a name behind it in small letters: opposition leader. */
    ROLE,
    /** A full stop behind it ends no sentence. */
    ABBREVIATION,
    /** A title that is no role: Mr. */
    HONORIFIC,
    /** Jr. */
    SUFFIX,
    /** A noun that ends the name of a body: Foundation. */
    ORGANISATION,
    /** A noun that stands before the name of a body: the firm, the party. */
    OUTFIT,
    /** The name of a newspaper, a firm, a party. */
    BODY,
    TIME,
    /** Never a name: function words, words that telegrams start sentences with. */
    COMMON,
    /** de, bin, al. */
    PARTICLE,
    /** A verb that persons are the subject of. */
    SAYS,
    /** A verb that persons are the object of. */
    TOLD,
    /** What is said to be somebody's: administration, wife. */
    BELONGS,
    PLACE,
    GIVEN,
    SURNAME,
    /** A widely known person's name. */
    KNOWN,
    /** An office symbol or short form in attention lines. */
    OFFICE,
    /** Stands in small letters often enough to be an ordinary word. */
    LOWER,
    /** Stands in small letters more often than with a capital. */
    MOSTLY_LOWER,
    /** Stands often behind in, at, near. */
    PLACE_LIKE,
    /** Stands often behind the. */
    THE_LIKE,
    /** Stands in capitals among mixed letters. */
    ACRONYM;

    /** For sets of classes as bits. */
    @SuppressWarnings("EnumOrdinal") // bits are never stored
    public long bit() {
        return 1L << ordinal();
    }

    public static long bits(WordClass... classes) {
        long bits = 0;
        for (WordClass wordClass : classes) {
            bits |= wordClass.bit();
        }
        return bits;
    }
}
