package org.reftel.web.timeline;

import java.util.List;
import java.util.Optional;

import org.reftel.web.page.HiddenField;
import org.reftel.web.page.Level;

/**
 * Traffic over time: a lane of bars for each classification, and rows of cells for posts or whatever else is asked for.
 *
 * @param cut whether the time was over before the cables were found; then there are no pictures
 * @param total cables in the pictures
 * @param unit month, quarter or year
 * @param first the first month in words
 * @param last the last one
 * @param lanes all cables, then each classification, the most frequent first
 * @param table the same by period
 * @param laneMarks years under the lanes
 * @param rows those with most cables
 * @param rowMarks years under the rows
 * @param steps what the strengths of the cells stand for, the weakest first; none where each row has its own scale
 */
record Timeline(boolean cut, long total, String unit, String first, String last, List<Lane> lanes,
        List<PeriodRow> table,
        List<Mark> laneMarks, List<Row> rows, List<Mark> rowMarks, List<Step> steps,
        int moreRows, Choices choices, Around around) {
    /** Whether nothing is dated. */
    public boolean isEmpty() {
        return total == 0;
    }

    /**
     * The cables of one classification, or all.
     *
     * @param most cables in the fullest period, for which the lane is as high as it can be
     * @param peak that period in words
     */
    record Lane(String label, Optional<Level> level, String href, long count, String share, long most, String peak,
            List<Bar> bars) {}

    /** One period of a lane. */
    record Bar(String words, String href, double x, double y, double width, double height) {}

    /** One period in the table, with its cables in the order of the lanes. */
    record PeriodRow(String words, String href, List<Long> counts) {}

    /** A year's name. */
    record Mark(double x, String text) {}

    /** One post, region, tag or person. */
    record Row(String label, String href, long count, List<Cell> cells) {}

    /**
     * The cables of one row in one period; periods without any have no cell.
     *
     * @param strength from 1 to 5, for the colour
     * @param text the count, where there is room for it
     */
    record Cell(String period, String words, long count, String href, double x, double width, int strength,
            String text) {}

    /** From so many cables a period to so many. */
    record Step(int strength, String words) {}

    /** What else can be asked. */
    record Choices(List<Choice> units, List<Choice> rows, List<Choice> scales, String from, String to,
            List<HiddenField> hidden) {}

    /** One of several; {@code name} is the end of its key in the message bundle. */
    record Choice(String name, String href, boolean present) {}

    /**
     * What the pictures leave out.
     *
     * @param filters what the cables are narrowed by
     * @param outside dated cables outside the range
     * @param all the address of the same picture with all years; empty where it has them
     * @param usual the address of the usual range; empty where that is shown
     */
    record Around(List<Filter> filters, long outside, Optional<String> all, Optional<String> usual, long undated,
            String undatedHref, List<String> ignored) {}

    /** A filter with the address of the picture without it. */
    record Filter(String facet, String label, boolean excluded, String without) {}
}
