package org.reftel.search.analysis;

import java.io.IOException;
import java.util.List;

import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Other terms for a word. */
interface Variants {
    /** Before a stem that is not the word itself. */
    char STEM = '~';
    /** Before a fold that is not the word itself. */
    char FOLD = '=';

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
    List<Variant> of(CharTermAttribute word, boolean name) throws IOException;
}
