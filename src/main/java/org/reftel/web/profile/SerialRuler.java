package org.reftel.web.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;

import org.reftel.archive.graph.NumbersOfYear;
import org.reftel.search.Criteria;
import org.reftel.search.Facet;
import org.reftel.vocabulary.Post;
import org.reftel.web.page.Links;
import org.reftel.web.page.Words;
import org.reftel.web.picture.Periods;
import org.reftel.web.timeline.TimelineLanes;

/**
 * A post's serial numbers, year by year, on rulers of one scale: what is held stands above the line, what is only cited hangs below.
 *
 * @param station in whose numbers the post counts
 * @param highest the number at the right end of the rulers
 * @param slot how many numbers one bar stands for
 * @param left years that are not shown, as more would not help
 */
record SerialRuler(String station, String highest, int slot, List<Year> years, Sum sum, int left) {
    static final int WIDTH = 960;
    /** Bars of a ruler. */
    private static final int SLOTS = 160;
    private static final double ABOVE = 34;
    private static final double BELOW = 16;
    private static final double LEAST = 3;
    private static final double GAP = 0.8;
    private static final int MOST_YEARS = 25;

    /**
     * One year.
     *
     * @param span the lowest and the highest number known
     * @param perDay empty where the dates do not tell
     * @param share of a hundred
     * @param start where on the ruler the lowest number is
     * @param end where the highest is
     * @param heldBars an SVG path, empty where none is held
     * @param citedBars likewise
     */
    record Year(int year, String span, int held, int cited, int unknown, Optional<String> perDay, String share,
            double start, double end, String heldBars, String citedBars, String heldHref, String citedHref) {}

    /** All years together. */
    record Sum(long held, long cited, long unknown, String share) {}

    /**
     * Draws it.
     *
     * @param label the origin's, whose cables the years lead to
     */
    static Optional<SerialRuler> of(String label, Post post, List<NumbersOfYear> all) {
        List<NumbersOfYear> years = all.subList(Math.max(0, all.size() - MOST_YEARS), all.size());
        if (years.isEmpty()) {
            return Optional.empty();
        }
        int highest = years.stream().mapToInt(NumbersOfYear::highest).max().orElse(1);
        int slot = (highest + SLOTS - 1) / SLOTS;
        long held = years.stream().mapToLong(year -> year.held().size()).sum();
        long numbers = years.stream().mapToLong(year -> year.highest() - year.lowest() + 1L).sum();
        Drawing drawing = new Drawing(label, post.numberedAs(), slot, WIDTH / (double) (slot * SLOTS),
                years.stream().mapToInt(year -> Math.max(fullest(year.held(), slot), fullest(year.cited(), slot)))
                        .max().orElse(1));
        return Optional.of(new SerialRuler(post.numberedAs(), Words.number(highest), slot,
                years.reversed().stream().map(drawing::year).toList(),
                new Sum(held, years.stream().mapToLong(year -> year.cited().size()).sum(),
                        years.stream().mapToLong(NumbersOfYear::unknown).sum(),
                        TimelineLanes.share(held, numbers)),
                all.size() - years.size()));
    }

    private static int fullest(NavigableSet<Integer> numbers, int slot) {
        int fullest = 0;
        for (int i = 0; i < SLOTS && !numbers.isEmpty(); i++) {
            fullest = Math.max(fullest, inSlot(numbers, i, slot));
        }
        return fullest;
    }

    private static int inSlot(NavigableSet<Integer> numbers, int index, int slot) {
        return numbers.subSet(index * slot, false, (index + 1) * slot, true).size();
    }

    /**
     * What all years have in common.
     *
     * @param unit how wide a number is
     * @param fullest the most numbers in a slot
     */
    private record Drawing(String label, String station, int slot, double unit, int fullest) {
        private Year year(NumbersOfYear year) {
            Criteria sent = Criteria.everything().toggle(Facet.ORIGIN, label).toggle(Facet.DATE,
                    String.valueOf(year.year()));
            return new Year(year.year(), Words.number(year.lowest()) + " to " + Words.number(year.highest()),
                    year.held().size(),
                    year.cited().size(), year.unknown(),
                    year.perDay().stream().mapToObj(rate -> String.format(Locale.ENGLISH, "%.1f", rate)).findFirst(),
                    TimelineLanes.share(year.held().size(), year.highest() - year.lowest() + 1L),
                    Periods.round((year.lowest() - 1) * unit), Periods.round(year.highest() * unit),
                    bars(year.held(), ABOVE, -1), bars(year.cited(), BELOW, 1), Links.browse(sent),
                    Links.wanted(station, String.valueOf(year.year()), 1));
        }

        /** One path for all, or a page would have thousands of elements. */
        private String bars(NavigableSet<Integer> numbers, double room, int direction) {
            List<String> bars = new ArrayList<>();
            double width = slot * unit;
            for (int i = 0; i < SLOTS; i++) {
                int count = inSlot(numbers, i, slot);
                if (count > 0) {
                    double height = Math.max(LEAST, room * count / fullest);
                    bars.add("M" + Periods.round(i * width) + "," + ABOVE + "h" + Periods.round(width * GAP) + "v"
                            + Periods.round(direction * height) + "h" + Periods.round(-width * GAP) + "z");
                }
            }
            return String.join("", bars);
        }
    }
}
