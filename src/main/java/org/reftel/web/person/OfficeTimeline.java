package org.reftel.web.person;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.reftel.web.page.Words;
import org.reftel.web.picture.Periods;

/**
 * Offices as bars over years, from the first cable that states each to the last.
 *
 * @param undated offices that no dated cable states
 */
record OfficeTimeline(List<Bar> bars, List<Mark> marks, int height, List<String> undated) {
    static final int WIDTH = 960;
    private static final int ROW = 42;
    private static final int TOP = 6;
    private static final int AXIS = 26;
    private static final double SHORTEST = 7;
    /** A letter is about so wide. */
    private static final double LETTER = 7.6;
    private static final int LONGEST_LABEL = 100;
    private static final double MARK_ROOM = 56;

    /**
     * A bar.
     *
     * @param href the row of the table
     * @param labelX where the label starts, or ends where {@code atEnd}
     */
    record Bar(String href, String words, String label, double labelX, boolean atEnd, double x, double y,
            double width) {}

    /** A year. */
    record Mark(double x, String text) {}

    /** An office as the table has it, with the dates of the first and the last cable that states it. */
    record Held(PersonPage.Office row, Optional<LocalDateTime> from, Optional<LocalDateTime> to) {}

    /** Draws them, the earliest first. */
    static OfficeTimeline of(List<Held> offices) {
        List<String> undated = offices.stream().filter(office -> office.from().isEmpty())
                .map(office -> office.row().office())
                .toList();
        List<LocalDateTime> ends = offices.stream()
                .flatMap(office -> Stream.concat(office.from().stream(), office.to().stream()))
                .sorted().toList();
        if (ends.isEmpty()) {
            return new OfficeTimeline(List.of(), List.of(), 0, undated);
        }
        int first = ends.getFirst().getYear();
        int years = ends.getLast().getYear() - first + 1;
        double step = (double) WIDTH / years;
        List<Bar> bars = new ArrayList<>();
        for (Held office : offices) {
            if (office.from().isPresent() && office.to().isPresent()) {
                double x = (at(office.from().get()) - first) * step;
                double end = (at(office.to().get()) - first) * step;
                bars.add(bar(office.row(), x, Math.max(SHORTEST, end - x), TOP + bars.size() * (double) ROW));
            }
        }
        return new OfficeTimeline(bars, marks(first, years, step), TOP + bars.size() * ROW + AXIS, undated);
    }

    private static double at(LocalDateTime moment) {
        return moment.getYear() + (moment.getDayOfYear() - 1) / 366.0;
    }

    private static Bar bar(PersonPage.Office row, double x, double width, double y) {
        double start = Math.min(x, WIDTH - width);
        String label = row.office().length() > LONGEST_LABEL
                ? row.office().substring(0, LONGEST_LABEL) + "…"
                : row.office();
        boolean atEnd = start + label.length() * LETTER > WIDTH;
        boolean neither = atEnd && label.length() * LETTER > start + width;
        double labelX = neither ? 0 : atEnd ? start + width : start;
        return new Bar("#" + row.anchor(),
                row.office() + ", " + row.when() + ", " + Words.count(row.cables(), "cable", "cables"), label,
                Periods.round(labelX), atEnd && !neither, Periods.round(start), y, Periods.round(width));
    }

    private static List<Mark> marks(int first, int years, double step) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < years; i++) {
            if (marks.isEmpty() || i * step - marks.getLast().x >= MARK_ROOM) {
                marks.add(new Mark(Periods.round(i * step), String.valueOf(first + i)));
            }
        }
        return marks;
    }
}
