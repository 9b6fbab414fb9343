package org.reftel.search;

import java.util.List;
import java.util.Optional;

/**
 * A cable found.
 *
 * @param cableId its key in the database
 * @param subject with the query's words marked; empty where nothing is marked
 * @param paragraph the best paragraph
 */
public record Hit(long cableId, List<TextPiece> subject, Optional<ParagraphHit> paragraph) {
    /**
     * A paragraph with the query's words marked.
     *
     * @param ordinal its place in the cable
     */
    public record ParagraphHit(int ordinal, List<TextPiece> text) {}
}
