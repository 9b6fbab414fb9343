package org.reftel.web.graph;

import java.util.List;

/**
 * The page of a station and number without year: which cable may be meant.
 *
 * @param found how many it may be, in words
 * @param held the cables of this station and number
 * @param ghosts those that are cited with their year and not held
 */
record NumberPage(String identifier, String station, String serial, String found, List<Candidate> held,
        List<Candidate> ghosts, GraphView.Citing citedBy) implements UnheldPage {
    @Override
    public String template() {
        return "number-without-year";
    }

    /**
     * A cable that may be meant.
     *
     * @param words its subject, or how often it is cited
     */
    record Candidate(String identifier, String href, String words, String date, String origin) {}
}
