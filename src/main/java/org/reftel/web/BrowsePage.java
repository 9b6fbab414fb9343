package org.reftel.web;

import java.util.List;
import java.util.Optional;

/**
 * The page of results.
 *
 * @param heading how many cables
 * @param messages what was ignored or not understood
 * @param chips the filters, each with the address without it
 * @param hidden the present filters for the search form, so that a new query keeps them
 * @param help what to do about an empty result; empty where there is one
 */
record BrowsePage(String query, String heading, long total, List<String> messages, List<Chip> chips,
        Optional<String> clearAll,
        List<Sort> sorts, String csv, String json, Histogram histogram, List<FacetView> facets, List<ResultRow> rows,
        Pager pager,
        List<FacetView.Hidden> hidden, Optional<Help> help) {
    /** An applied filter. */
    record Chip(String facet, String label, boolean excluded, String href) {}

    /** An order of the results. */
    record Sort(String label, boolean present, String href) {}

    /**
     * Where in the results.
     *
     * @param text "1 to 20 of 812"
     */
    record Pager(String text, Optional<String> previous, Optional<String> next) {}

    /** For an empty result: what each filter costs, and ways out. */
    record Help(List<Without> filters, Optional<Link> everything, Optional<String> notHeld) {}

    /** The count without one filter. */
    record Without(String filter, String count, String href) {}

    /** A way out. */
    record Link(String text, String href) {}
}
