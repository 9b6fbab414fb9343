package org.reftel.web.cable;

import java.util.Locale;
import java.util.Optional;

import org.reftel.search.Criteria;
import org.reftel.search.lucene.ResultWindow.Neighbour;
import org.reftel.search.lucene.ResultWindow.Place;
import org.reftel.web.page.CableAsked;
import org.reftel.web.page.Links;
import org.reftel.web.page.Words;

/**
 * The result in which a cable was found, to go on from.
 *
 * @param place 2 of 812; only how many where the cable is not on the asked page of the result
 * @param query as typed, perhaps empty
 * @param filters how many, in words; empty where there are none
 * @param back the page of the result
 */
record FoundIn(String place, String query, String filters, String back, Optional<Step> previous,
        Optional<Step> next) {
    /** A cable to go on to. */
    record Step(String identifier, String href) {}

    static FoundIn of(CableAsked asked, Criteria criteria, Place place) {
        String total = Words.number(place.total());
        int filters = criteria.filters().size();
        return new FoundIn(place.position().map(at -> String.format(Locale.ENGLISH, "%,d of ", at)).orElse("")
                + total, criteria.query(), filters == 0 ? "" : Words.count(filters, "filter", "filters"),
                Links.browse(criteria), step(asked, place.previous()), step(asked, place.next()));
    }

    private static Optional<Step> step(CableAsked asked, Optional<Neighbour> neighbour) {
        return neighbour.map(beside -> new Step(beside.identifier(),
                asked.onPage(beside.page()).address(beside.identifier())));
    }
}
