package org.reftel.web.page;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.reftel.archive.cable.Basket;
import org.reftel.search.Criteria;
import org.reftel.search.CriteriaParameters;
import org.reftel.search.Facet;
import org.reftel.search.View;
import org.reftel.vocabulary.Slug;
import org.springframework.web.util.UriUtils;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Addresses within the archive. */
public final class Links {
    private static final String BROWSE = "/cables";
    public static final String BASKET = "/basket";
    private static final int HASH_START = 12;

    private Links() {}

    public static String browse(Criteria criteria) {
        return withQuery(BROWSE, CriteriaParameters.write(criteria));
    }

    /** The whole archive narrowed by one value. */
    public static String browse(Facet facet, String value) {
        return browse(Criteria.everything().toggle(facet, value));
    }

    /**
     * All results as a file.
     *
     * @param form csv, jsonl, bib or ris
     */
    public static String export(Criteria criteria, String form) {
        return withQuery(BROWSE + "." + form, CriteriaParameters.write(criteria.onPage(1).shownAs(View.LIST)));
    }

    /** What came into the archive last of what is found. */
    public static String feed(Criteria criteria) {
        return withQuery(BROWSE + ".atom", CriteriaParameters.write(criteria.plain()));
    }

    /** The page of a facet's value; for what has none, the cables that have it. */
    public static String entity(Facet facet, String value) {
        return switch (facet) {
            case TAG -> "/tags/" + Slug.ofCode(value);
            case PERSON -> "/people/" + UriUtils.encodePathSegment(value, UTF_8);
            case ORIGIN -> "/origins/" + UriUtils.encodePathSegment(Slug.ofLabel(value), UTF_8);
            case OFFICE -> "/people?office=" + UriUtils.encode(Slug.ofLabel(value), UTF_8);
            default -> browse(facet, value);
        };
    }

    public static String cable(String identifier) {
        return BROWSE + "/" + UriUtils.encodePathSegment(identifier, UTF_8);
    }

    /** A cable found in a result, which its page goes on from. */
    public static String found(String identifier, Criteria criteria) {
        return criteria.hasQuery() || criteria.hasFilters()
                ? withQuery(cable(identifier), CriteriaParameters.write(criteria))
                : cable(identifier);
    }

    /**
     * How to cite a cable.
     *
     * @param anchor of a paragraph; empty for the whole
     */
    public static String cite(String identifier, String anchor) {
        return withQuery(cable(identifier) + "/cite", anchor.isEmpty() ? "" : "paragraph=" + encoded(anchor));
    }

    /** A value of a parameter. */
    public static String encoded(String value) {
        return UriUtils.encode(value, UTF_8);
    }

    /**
     * A document of a cable, line by line.
     *
     * @param hash of the document; empty for the one that the cable is shown from
     */
    public static String asReceived(String identifier, String hash) {
        return cable(identifier) + "?view=" + CableAsked.View.AS_RECEIVED.parameter()
                + (hash.isEmpty() ? "" : "&document=" + hash.substring(0, HASH_START));
    }

    public static String witnesses(String identifier) {
        return cable(identifier) + "/witnesses";
    }

    public static String history(String identifier) {
        return cable(identifier) + "/history";
    }

    /**
     * The archive's own log of a month.
     *
     * @param kind of the changes, in small letters; empty for all
     */
    public static String log(String month, String kind) {
        return withQuery("/history/" + month, kind.isEmpty() ? "" : "kind=" + kind);
    }

    public static String thread(String identifier) {
        return cable(identifier) + "/thread";
    }

    /**
     * The cables that cite one.
     *
     * @param page from 1
     */
    public static String citedBy(String identifier, int page) {
        return cable(identifier) + "/cited-by" + (page > 1 ? "?page=" + page : "");
    }

    /**
     * The cables that are cited and not held.
     *
     * @param station empty for all
     * @param year empty for all
     * @param page from 1
     */
    public static String wanted(String station, String year, int page) {
        return withQuery("/wanted", wantedQuery(station, year, page > 1 ? "page=" + page : ""));
    }

    public static String wantedCsv(String station, String year) {
        return withQuery("/wanted.csv", wantedQuery(station, year, ""));
    }

    private static String wantedQuery(String station, String year, String page) {
        return Stream.of(station.isEmpty() ? "" : "station=" + station, year.isEmpty() ? "" : "year=" + year, page)
                .filter(part -> !part.isEmpty()).collect(Collectors.joining("&"));
    }

    /**
     * Cables in a list of a reader's own.
     *
     * @param ending of a file; empty for the page
     */
    public static String basket(String ending, Basket basket) {
        return BASKET + ending + "?cables=" + basket.text();
    }

    /** Puts cables into the reader's basket. */
    public static String collect(Basket cables) {
        return BASKET + "?add=" + cables.text();
    }

    /** Takes a cable out of the reader's basket. */
    public static String uncollect(String identifier) {
        return BASKET + "?remove=" + encoded(identifier);
    }

    public static String withQuery(String path, String query) {
        return query.isEmpty() ? path : path + "?" + query;
    }
}
