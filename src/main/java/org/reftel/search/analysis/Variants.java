package org.reftel.search.analysis;

import java.util.List;

import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Other terms for a word. */
interface Variants {
    /** Before a stem that is not the word itself. */
    char STEM = '~';
    /** Before a fold that is not the word itself. */
    char FOLD = '=';
    /** So many words are most of what any text says. */
    int MOST_KNOWN = 20_000;
    /** So many are most of what a few texts say; each thread that marks words keeps as many. */
    int FEW_KNOWN = 2_000;

    /**
     * A term.
     *
     * @param weight how much it tells, against 1 for the word itself
     */
    record Variant(String term, float weight) {}

    /**
     * The variants.
     *
     * @param word in small letters
     * @param name whether it begins with a capital
     */
    List<Variant> of(CharTermAttribute word, boolean name);
}
