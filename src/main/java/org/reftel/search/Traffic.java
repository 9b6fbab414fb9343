package org.reftel.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The whole archive over time.
 *
 * @param months cables a month, the earliest first
 * @param undated how many cables have no month
 * @param levels the same for each classification, the most frequent first
 * @param origins the same for the origins with most cables
 * @param distinctOrigins how many origins there are in all
 */
public record Traffic(List<FacetValue> months, long undated, Map<FacetValue, List<FacetValue>> levels,
        Map<FacetValue, List<FacetValue>> origins, int distinctOrigins) {
    private static final int LEVELS = 10;
    private static final int ORIGINS = 25;

    /** Counts it: once for everything, and once for each classification and origin. */
    public static Traffic of(CableSearch search) {
        Criteria everything = Criteria.everything();
        FacetResult origins = search.top(everything, Facet.ORIGIN, ORIGINS);
        return new Traffic(search.months(everything),
                search.counts(everything, Facet.DATE, Set.of(DateFilter.UNDATED)).getFirst().count(),
                months(search, search.top(everything, Facet.CLASSIFICATION, LEVELS)), months(search, origins),
                origins.distinct());
    }

    private static Map<FacetValue, List<FacetValue>> months(CableSearch search, FacetResult facet) {
        Map<FacetValue, List<FacetValue>> months = new LinkedHashMap<>();
        facet.values().forEach(value -> months.put(value,
                search.months(Criteria.everything().toggle(facet.facet(), value.value()))));
        return months;
    }
}
