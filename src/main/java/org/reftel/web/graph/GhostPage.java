package org.reftel.web.graph;

import java.util.List;
import java.util.Optional;

/**
 * The page of a cable that is cited and not held.
 *
 * @param station its name in the number
 * @param sent between which days, in words
 * @param bounds the arguments for that
 * @param withOpenYear a held cable of the same station and number whose year is open
 * @param passages what citing cables say of it
 */
record GhostPage(String identifier, String station, Optional<Post> post, String year, String serial, String sent,
        List<BoundView> bounds, Optional<GraphView.Step> withOpenYear, GraphView graph, List<PassageView> passages)
        implements
            UnheldPage {
    @Override
    public String template() {
        return "ghost";
    }

    /** The post of its station. */
    record Post(String label, String href) {}

    /**
     * An argument on the date.
     *
     * @param words what stands before the link to the proof
     * @param behind what stands behind it
     */
    record BoundView(String words, Optional<GraphView.Step> proof, String behind) {}

    /**
     * A sentence that speaks of it.
     *
     * @param place the cable and paragraph it stands in
     * @param named the words that mean the cable
     */
    record PassageView(String href, String place, String date, String before, String named, String behind) {}
}
