package org.reftel.archive.mention;

import java.util.Optional;

import org.reftel.archive.cable.Occurrence;

/**
 * A sentence of a cable that names a person, or another cable.
 *
 * @param anchor of its paragraph
 * @param number of its paragraph
 * @param before what stands before the name
 * @param name as printed
 * @param behind what stands behind it
 */
public record Quotation(String anchor, Optional<Integer> number, String before, String name, String behind) {
    /** All of it. */
    public String text() {
        return before + name + behind;
    }

    /** The sentence around a place of a paragraph's text, on one line. */
    static Quotation of(String anchor, Optional<Integer> number, String text, Occurrence place) {
        return of(anchor, number, text, place.readingStart(), place.length());
    }

    /**
     * The same for a stretch of the text; what lies outside of it is left out.
     *
     * @param from offset in the text
     */
    public static Quotation of(String anchor, Optional<Integer> number, String text, int from, int length) {
        int start = Math.clamp(from, 0, text.length());
        int end = Math.clamp(from + (long) length, start, text.length());
        SentenceFinder.Sentence sentence = SentenceFinder.around(text, start, end);
        return new Quotation(anchor, number,
                (sentence.cutBefore() ? "… " : "") + line(text.substring(sentence.start(), start)),
                line(text.substring(start, end)),
                line(text.substring(end, sentence.end())) + (sentence.cutBehind() ? " …" : ""));
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
