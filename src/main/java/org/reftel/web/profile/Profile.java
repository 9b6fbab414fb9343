package org.reftel.web.profile;

import java.util.List;
import java.util.Optional;

import org.reftel.web.browse.ResultRow;
import org.reftel.web.page.Level;
import org.reftel.web.picture.Histogram;

/**
 * What the cables of one tag, person or origin have in common.
 *
 * @param count in words: 1,204 cables
 * @param browse the address of these cables
 * @param companions what else they have, by facet
 * @param latest a few of them, the newest first
 */
public record Profile(String count, long total, String browse, Histogram histogram, List<Companions> companions,
        List<ResultRow> latest) {
    /** The most frequent values of one facet among the cables. */
    record Companions(String heading, List<Companion> values, int more) {}

    /**
     * One of them.
     *
     * @param href its own page
     * @param count cables that have both
     * @param both the address of these
     */
    record Companion(Optional<String> code, String label, Optional<Level> level, String href, long count,
            String both) {}
}
