package org.reftel.people.find;

import org.reftel.people.lexicon.WordClass;
import org.reftel.people.text.Tokens;

/** Which words can be part of a name. */
final class NameWords {
    private static final long NAMES = WordClass.bits(WordClass.GIVEN, WordClass.SURNAME, WordClass.KNOWN);
    /** Not a name where no other word says so. */
    private static final long OTHER = WordClass.bits(WordClass.TITLE, WordClass.PLURAL, WordClass.MODIFIER,
            WordClass.ORGANISATION, WordClass.OUTFIT, WordClass.TIME, WordClass.COMMON, WordClass.LOWER,
            WordClass.BODY, WordClass.PLACE, WordClass.OFFICE, WordClass.ROLE, WordClass.BELONGS, WordClass.SUFFIX);
    /** Never a surname, even behind a given name. */
    private static final long NEVER = WordClass.bits(WordClass.COMMON, WordClass.TIME, WordClass.ORGANISATION,
            WordClass.PLURAL, WordClass.MODIFIER, WordClass.OUTFIT, WordClass.BODY);
    private static final Endings ABSTRACT = new Endings("tion", "tions", "sion", "sions", "ences", "ances", "ments",
            "ities", "ship", "ships", "ism", "isms", "ists", "crats", "ness", "ology", "ographies", "ings", "ters",
            "ers");
    private static final int LONGEST_ACRONYM = 4;

    private NameWords() {}

    /** A word in capitals and small letters that no list knows as anything but a name. */
    static boolean isStrong(Tokens t, int i) {
        if (!t.isWord(i) || !t.isCapital(i) || t.isInitial(i) || t.isRedacted(i) || t.isNumber(i)
                || t.isAny(i, OTHER) || t.word(i).length() < 2) {
            return false;
        }
        if (t.isUpper(i)) {
            return t.word(i).length() > LONGEST_ACRONYM && t.isAny(i, NAMES) && !t.is(i, WordClass.ACRONYM);
        }
        return !t.is(i, WordClass.PARTICLE) && !looksLikeFirm(t.word(i))
                && (t.isAny(i, NAMES) || !looksAbstract(t.word(i)))
                && !(t.startsSentence(i) && !t.isAny(i, NAMES) && looksOrdinary(t.word(i)));
    }

    /** A word that is a name in some list and something else in another. */
    static boolean isAmbiguous(Tokens t, int i) {
        return t.isWord(i) && t.isCapital(i) && !t.isUpper(i) && !t.isInitial(i) && !t.isNumber(i)
                && t.isAny(i, NAMES) && t.isAny(i, OTHER);
    }

    /** An ordinary word with a capital, which may be a surname behind a given name or title: Steven Law. */
    static boolean isOrdinary(Tokens t, int i) {
        return t.isWord(i) && t.isCapital(i) && !t.isUpper(i) && !t.isInitial(i) && !t.isNumber(i)
                && !t.isRedacted(i) && !t.isAny(i, NEVER) && !t.is(i, WordClass.PLACE);
    }

    static boolean isGiven(Tokens t, int i) {
        return t.is(i, WordClass.GIVEN);
    }

    static boolean isParticle(Tokens t, int i) {
        return t.is(i, WordClass.PARTICLE) && !t.isUpper(i) && !t.isInitial(i);
    }

    /** Whether only blanks stand between this word and the one before, which has no possessive ending. */
    static boolean joins(Tokens t, int i) {
        return i > 0 && i < t.size() && !t.isBehindBreak(i) && !t.isPossessive(i - 1)
                && (!t.isGlued(i) || t.isInitial(i - 1));
    }

    /** Sciences, Authorization. */
    private static boolean looksAbstract(String word) {
        return word.length() > 6 && ABSTRACT.isOn(word, 0);
    }

    /** Hansabank, Gazprom. */
    private static boolean looksLikeFirm(String word) {
        return word.length() > 6 && (word.endsWith("bank") || word.endsWith("prom") || word.endsWith("gaz")
                || word.endsWith("neft") || word.endsWith("export") || word.endsWith("tel") && word.length() > 8);
    }

    /** Endings of words that open sentences in telegrams: Noting, Reportedly. */
    private static boolean looksOrdinary(String word) {
        return word.length() > 5 && (word.endsWith("ing") || word.endsWith("ly") || word.endsWith("tion")
                || word.endsWith("ments") || word.endsWith("ities"));
    }
}
