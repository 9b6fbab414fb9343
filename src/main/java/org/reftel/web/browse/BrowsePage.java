package org.reftel.web.browse;

import java.util.List;
import java.util.Optional;

import org.reftel.web.page.HiddenField;
import org.reftel.web.picture.Histogram;
import org.reftel.web.picture.WorldMap;

/**
 * The page of results.
 *
 * @param heading how many cables
 * @param messages what was ignored or not understood
 * @param chips the filters, each with the address without it
 * @param exports addresses of all results in the forms that other programs read
 * @param further the second group of facets, and whether something of it is open
 * @param looks ways to look at results and facets, the present one without address
 * @param columns of the table; none where the results are no table
 * @param dots on the map; none where the results are no map
 * @param clearDates the address without the chosen dates; empty where none are chosen
 * @param outside the cable whose number was typed, where the filters keep it out
 * @param anyYear the page of a number that may have been typed without its year
 * @param again the address of the same search, where the time was over before any of it could be shown
 * @param hidden the present filters for the search form, so that a new query keeps them
 * @param help what to do about an empty result; empty where there is one
 */
public record BrowsePage(String query, String heading, long total, List<String> messages, List<Chip> chips,
        Optional<String> clearAll,
        List<Sort> sorts, List<Link> exports, Histogram histogram, List<FacetView> facets, Further further,
        Looks looks, List<ResultRow> rows, List<Column> columns, List<WorldMap.Dot> dots,
        Optional<String> clearDates, Pager pager,
        List<HiddenField> hidden, Optional<Link> outside, Optional<Link> anyYear, Optional<String> again,
        Optional<Help> help) {
    /** The second group of facets. */
    public record Further(List<FacetView> facets, boolean open) {}

    /** Ways to look at results, the order of the facets' values, and whose counts they have. */
    public record Looks(List<Sort> views, List<Sort> orders, List<Sort> counts) {}

    /**
     * A column of the table, and the address with it shown or hidden.
     *
     * @param name as in addresses: number, date, origin, classification, tags, people
     */
    public record Column(String name, String label, boolean shown, String href) {}

    /** An applied filter. */
    public record Chip(String facet, String label, boolean excluded, String href) {}

    /** An order of the results. */
    public record Sort(String label, boolean present, String href) {}

    /**
     * Where in the results.
     *
     * @param text "1 to 20 of 812"
     */
    public record Pager(String text, Optional<String> previous, Optional<String> next) {}

    /** For an empty result: what each filter costs, and ways out. */
    public record Help(List<Without> filters, Optional<Link> everything, Optional<String> notHeld,
            Optional<Link> spelling) {}

    /** The count without one filter; empty where it took too long to tell. */
    public record Without(String filter, String count, String href) {}

    /** A way out. */
    public record Link(String text, String href) {}
}
