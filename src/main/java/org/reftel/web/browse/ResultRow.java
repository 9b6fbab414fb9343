package org.reftel.web.browse;

import java.util.List;
import java.util.Optional;

import org.reftel.search.TextPiece;
import org.reftel.web.page.Level;

/**
 * A cable in a list of results.
 *
 * @param headline with the query's words marked, set as a title where it was sent in capitals
 * @param printed the headline as printed
 * @param date in words; "Undated" where none is known
 * @param originInferred whether the origin comes from the station alone
 * @param handling in words: Sensitive, Noforn
 * @param conflict in what its document contradicts itself
 * @param paragraph number, marking and text of the best paragraph
 * @param facts reference count and the like
 */
public record ResultRow(String identifier, String href, List<TextPiece> headline, String printed, String date,
        boolean undated,
        Optional<Link> origin,
        boolean originInferred, Optional<Level> level, List<String> handling, boolean partial,
        Optional<String> conflict, List<Link> tags,
        Optional<Excerpt> paragraph, List<Link> persons, int morePersons, List<String> facts) {
    /** A value that narrows the results further. */
    public record Link(String text, String href, String title) {}

    /**
     * The start of a paragraph, or its best piece.
     *
     * @param label number and marking: ¶1 (C)
     */
    public record Excerpt(String label, String href, List<TextPiece> text) {}
}
