package org.reftel.web;

import java.util.List;

/**
 * The start page.
 *
 * @param held "5 cables, 2005 to 2009, from 2 posts, naming 24 persons"
 * @param begin questions to click, made of what is held
 */
record HomePage(String held, long total, Histogram histogram, List<FacetView> facets, List<Begin> begin,
        List<ResultRow> latest) {
    /** A question with the address of its answer. */
    record Begin(String question, String answer, String href) {}
}
