package org.reftel.search;

import java.util.Comparator;

/**
 * A value of a facet.
 *
 * @param value as in addresses
 * @param count how many results have it
 */
public record FacetValue(String value, long count) {
    /** The most frequent first. */
    public static final Comparator<FacetValue> MOST_FIRST = Comparator.comparingLong(FacetValue::count).reversed();
}
