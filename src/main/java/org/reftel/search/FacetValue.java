package org.reftel.search;

/**
 * A value of a facet.
 *
 * @param value as in addresses
 * @param count how many results have it
 */
public record FacetValue(String value, long count) {}
