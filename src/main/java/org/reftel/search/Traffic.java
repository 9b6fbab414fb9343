package org.reftel.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Cables over time.
 *
 * @param months cables a month, the earliest first
 * @param undated how many cables have no month
 * @param levels the same for each classification, the most frequent first
 * @param rows the same for the values of another facet that most cables have
 * @param distinctRows how many values that facet has in all
 */
public record Traffic(List<FacetValue> months, long undated, Map<FacetValue, List<FacetValue>> levels,
        Map<FacetValue, List<FacetValue>> rows, int distinctRows) {
    private static final int LEVELS = 6;
    private static final int ROWS = 20;

    /** Of the whole archive, by the origins with most cables. */
    public static Traffic of(CableSearch search) {
        return of(search, Criteria.everything(), Facet.ORIGIN);
    }

    /** Counts it: once for all the cables, and once for each classification and row; what is chosen of dates does not count. */
    public static Traffic of(CableSearch search, Criteria criteria, Facet rows) {
        Criteria always = criteria.without(Facet.DATE);
        return always.hasQuery() || always.hasFilters()
                ? count(search, always, rows)
                : search.remembered(new Question(rows), Traffic.class, () -> count(search, always, rows));
    }

    private record Question(Facet rows) {}

    private static Traffic count(CableSearch search, Criteria criteria, Facet facet) {
        FacetResult rows = values(search, criteria, facet, ROWS);
        return new Traffic(search.months(criteria),
                search.counts(criteria, Facet.DATE, Set.of(DateFilter.UNDATED)).stream()
                        .mapToLong(FacetValue::count).sum(),
                months(search, criteria, values(search, criteria, Facet.CLASSIFICATION, LEVELS)),
                months(search, criteria, rows), rows.distinct());
    }

    /** Of alternatives only the chosen ones, where some are. */
    private static FacetResult values(CableSearch search, Criteria criteria, Facet facet, int most) {
        Set<String> chosen = facet.isAlternatives() ? criteria.included(facet) : Set.of();
        return chosen.isEmpty()
                ? search.top(criteria, facet, most)
                : new FacetResult(facet, search.counts(criteria, facet, chosen).stream().limit(most).toList(),
                        chosen.size());
    }

    private static Map<FacetValue, List<FacetValue>> months(CableSearch search, Criteria criteria, FacetResult facet) {
        Map<FacetValue, List<FacetValue>> months = new LinkedHashMap<>();
        facet.values().forEach(
                value -> months.put(value, search.months(criteria.including(facet.facet(), value.value()))));
        return months;
    }
}
