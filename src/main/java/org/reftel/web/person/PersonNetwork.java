package org.reftel.web.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.reftel.search.Criteria;
import org.reftel.search.Facet;
import org.reftel.search.FacetValue;
import org.reftel.web.page.Links;
import org.reftel.web.page.Words;
import org.reftel.web.picture.Periods;

/**
 * Who is named in the same cables, around the person.
 *
 * @param more how many further persons there are
 */
record PersonNetwork(String name, double centreY, int height, List<Node> nodes, int more) {
    /** More would be a thicket. */
    static final int MOST = 60;
    static final int WIDTH = 960;
    private static final double CENTRE = WIDTH / 2.0;
    private static final int ROW = 24;
    private static final int EDGE = 34;
    private static final double RADIUS = 190;
    private static final double LARGEST = 10;
    private static final double SMALLEST = 3;
    private static final int LONGEST_NAME = 32;

    /**
     * Somebody.
     *
     * @param right whether on the right of the person
     * @param words for those who hear the page
     * @param both the address of the cables that name both
     */
    record Node(String name, String label, String href, String both, long count, String words, double x, double y,
            double radius, double labelX, boolean right, double strength) {}

    /**
     * Draws it: the most frequent on top, in turn on the right and on the left, each on a row of its own, so that no
     * name covers another.
     *
     * @param own the person's address
     * @param together who else is named, the most frequent first
     * @param names by address
     */
    static PersonNetwork of(String name, String own, List<FacetValue> together, Map<String, String> names, int more) {
        List<FacetValue> shown = together.stream().limit(MOST).toList();
        int rows = (shown.size() + 1) / 2;
        int height = Math.max(1, rows) * ROW + 2 * EDGE;
        long most = shown.stream().mapToLong(FacetValue::count).max().orElse(1);
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            nodes.add(node(own, shown.get(i), names, i, height, most));
        }
        return new PersonNetwork(name, height / 2.0, height, nodes, more);
    }

    private static Node node(String own, FacetValue value, Map<String, String> names, int index, int height,
            long most) {
        boolean right = index % 2 == 0;
        int row = index / 2;
        double y = EDGE + ROW * (row + 0.5);
        double fromCentre = (y - height / 2.0) / (height / 2.0);
        double away = 60 + RADIUS * Math.sqrt(Math.max(0, 1 - fromCentre * fromCentre));
        double x = right ? CENTRE + away : CENTRE - away;
        double share = Math.sqrt((double) value.count() / Math.max(1, most));
        double radius = SMALLEST + (LARGEST - SMALLEST) * share;
        String name = names.getOrDefault(value.value(), value.value());
        String label = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME - 1) + "…" : name;
        String both = Links.browse(
                Criteria.everything().toggle(Facet.PERSON, own).toggle(Facet.PERSON, value.value()));
        return new Node(name, label, Links.entity(Facet.PERSON, value.value()), both, value.count(),
                name + ", " + Words.count(value.count(), "cable", "cables") + " together", Periods.round(x), y,
                Periods.round(radius), Periods.round(right ? x + radius + 6 : x - radius - 6), right,
                Periods.round(0.6 + 3 * share));
    }
}
