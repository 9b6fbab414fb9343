package org.reftel.search;

import java.util.List;

/**
 * A facet's values among the results.
 *
 * @param values most frequent first, chosen and excluded ones always among them, even at 0
 * @param distinct how many values there are in all
 */
public record FacetResult(Facet facet, List<FacetValue> values, int distinct) {
    public FacetResult {
        values = List.copyOf(values);
    }
}
