package org.reftel.search.count;

/** By which count the values of a facet are put in order. */
public enum FacetOrder {
    /** Of the documents in which a value is listed: a desk officer whom hundreds address comes behind whom many speak of. */
    LISTED,
    /** Of all documents that have it, as is shown beside it. */
    SHOWN
}
