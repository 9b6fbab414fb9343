package org.reftel.web.graph;

import java.util.List;
import java.util.Optional;

/**
 * A cable's place in the web, for its page.
 *
 * @param citedBy cables that name it
 * @param possiblyCitedBy cables with an entry that may mean it, because a year is open
 * @param together what is cited in the same REF lines
 * @param ruler the numbers around its own
 * @param previous the cable of its post before it that is held
 * @param next the cable of its post behind it that is held
 */
public record GraphView(Citing citedBy, Citing possiblyCitedBy, List<Together> together, List<Mark> ruler,
        Optional<Step> previous, Optional<Step> next) {
    /**
     * Cables that cite one.
     *
     * @param count in words
     * @param all the address of the whole list, where there are more
     */
    record Citing(long total, String count, List<CitingRow> rows, Optional<String> all) {}

    /**
     * A cable that cites one.
     *
     * @param entry its entry as printed, with its letter
     */
    record CitingRow(String identifier, String href, String headline, String date, String origin, String entry) {}

    /**
     * A cable that is cited together with one.
     *
     * @param headline empty where it is not held
     */
    record Together(String identifier, String href, String headline, String date, String lines) {
        public boolean isHeld() {
            return !headline.isEmpty();
        }
    }

    /**
     * A stretch of the numbers.
     *
     * @param style here, held, cited or unknown
     * @param words what is known of it
     */
    record Mark(String number, String style, String words, Optional<String> href) {}

    /** A neighbour to go on to. */
    record Step(String identifier, String href, String date) {}
}
