package org.reftel.search;

import java.util.List;
import java.util.Map;

/**
 * Cables over time.
 *
 * @param months cables a month, the earliest first
 * @param undated how many cables have no month
 * @param levels the same for each classification, the most frequent first
 * @param rows the same for the values of another facet that most cables have
 * @param distinctRows how many values that facet has in all
 * @param cut whether the time was over before all cables were found; then nothing is counted, as a part would pass for the whole
 */
public record Traffic(List<FacetValue> months, long undated, Map<FacetValue, List<FacetValue>> levels,
        Map<FacetValue, List<FacetValue>> rows, int distinctRows, boolean cut) {
    /** What rows can be. */
    public static final List<Facet> ROWS = List.of(Facet.ORIGIN, Facet.REGION, Facet.TAG, Facet.PERSON);
}
