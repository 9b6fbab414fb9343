package org.reftel.search;

import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param hits the asked page
 * @param facets counts, by facet
 * @param months cables a month, in order, of the results without regard to the chosen dates
 * @param undated how many of these have no date
 * @param remarks what was not understood of the query, and that it was cut
 * @param cut whether the time for it was over before its end: there may be more and better hits, and filters are not counted
 */
public record SearchResult(long total, List<Hit> hits, Map<Facet, FacetResult> facets, List<FacetValue> months,
        long undated, List<String> remarks, boolean cut) {
    /** Whether the time was over before a single hit was found, so that this is no answer. */
    public boolean isUnshown() {
        return cut && hits.isEmpty();
    }

    /** A facet's values; none where nothing has one. */
    public List<FacetValue> values(Facet facet) {
        FacetResult result = facets.get(facet);
        return result == null ? List.of() : result.values();
    }

    /** How many values of a facet there are in all. */
    public int distinct(Facet facet) {
        FacetResult result = facets.get(facet);
        return result == null ? 0 : result.distinct();
    }
}
