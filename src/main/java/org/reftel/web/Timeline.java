package org.reftel.web;

import java.util.List;

/**
 * Traffic over time, by classification as stacked bars and by post as rows of cells.
 *
 * @param unit "month" or "year"
 * @param levels the classifications met, the most frequent first
 * @param bars a bar for each period that has cables
 * @param marks years under the bars
 * @param posts the posts with most cables, each with its cells
 * @param postMarks years under the cells
 * @param height of the picture of posts, in its units
 */
record Timeline(String unit, String first, String last, List<Level> levels, List<Bar> bars,
        List<Histogram.Mark> marks, List<PostRow> posts, List<Histogram.Mark> postMarks, int morePosts, int height,
        long undated,
        String undatedHref) {
    /** Whether nothing is dated. */
    public boolean isEmpty() {
        return bars.isEmpty();
    }

    /** One period. */
    record Bar(String words, String href, long count, List<Part> parts) {}

    /** The cables of one classification in it; {@code count} may be 0, then there is nothing to draw. */
    record Part(Level level, String words, long count, String href, double x, double y, double width, double height) {}

    /** One post. */
    record PostRow(String label, String href, long count, double y, List<Cell> cells) {}

    /**
     * The cables of one post in one period; periods without any have no cell.
     *
     * @param strength from 1 to 5, for the colour
     */
    record Cell(String period, String words, long count, String href, double x, double width, int strength) {}
}
