package org.reftel.web;

import java.util.List;
import java.util.Optional;

/**
 * What the cables of one tag, person or origin have in common.
 *
 * @param count in words: 1,204 cables
 * @param browse the address of these cables
 * @param companions what else they have, by facet
 * @param latest a few of them, the newest first
 */
record Profile(String count, long total, String browse, Histogram histogram, List<Companions> companions,
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
