package org.reftel.web.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;

import org.reftel.search.Criteria;
import org.reftel.search.Facet;
import org.reftel.search.FacetValue;
import org.reftel.search.Traffic;
import org.reftel.web.page.Links;
import org.reftel.web.page.Words;
import org.reftel.web.picture.Periods;
import org.reftel.web.timeline.TimeScale.Period;
import org.reftel.web.timeline.Timeline.Cell;
import org.reftel.web.timeline.Timeline.Mark;
import org.reftel.web.timeline.Timeline.Row;
import org.reftel.web.timeline.Timeline.Step;

/** Draws the rows: a cell for each period, the stronger the more cables; where there is room it has the count in it. */
record TimelineRows(List<Row> rows, List<Mark> marks, List<Step> steps) {
    private static final int WIDTH = 730;
    private static final int STRENGTHS = 5;
    private static final double WIDEST = 120;
    private static final double ROOM_FOR_DIGIT = 8;
    private static final double ROOM_AROUND = 5;

    static TimelineRows of(TimelineAsked asked, TimeScale scale, TimelineRange range, Traffic traffic,
            UnaryOperator<String> names) {
        double step = Math.min(WIDEST, (double) WIDTH / scale.periods().size());
        List<long[]> counts = traffic.rows().values().stream()
                .map(months -> TimelineLanes.counts(scale, range, months)).toList();
        long most = counts.stream().flatMapToLong(LongStream::of).max().orElse(1);
        List<Row> rows = new ArrayList<>();
        int at = 0;
        for (Map.Entry<FacetValue, List<FacetValue>> row : traffic.rows().entrySet()) {
            long[] own = counts.get(at++);
            long count = LongStream.of(own).sum();
            if (count > 0) {
                long strongest = asked.ownScale() ? LongStream.of(own).max().orElse(1) : most;
                rows.add(row(asked, row.getKey().value(), names.apply(row.getKey().value()), own, strongest, scale,
                        step));
            }
        }
        return new TimelineRows(rows, TimelineLanes.marks(scale, step, WIDTH),
                asked.ownScale() ? List.of() : steps(Math.max(1, most)));
    }

    private static Row row(TimelineAsked asked, String value, String name, long[] counts, long most, TimeScale scale,
            double step) {
        Criteria narrowed = asked.criteria().including(asked.rows(), value);
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                Period period = scale.periods().get(i);
                String digits = Words.number(counts[i]);
                cells.add(new Cell(period.words(),
                        name + ", " + period.words() + ", " + Words.count(counts[i], "cable", "cables"), counts[i],
                        Links.browse(narrowed.only(Facet.DATE, period.value())), Periods.round(i * step),
                        Periods.round(Math.max(2, step - 1)), strength(counts[i], most),
                        step >= digits.length() * ROOM_FOR_DIGIT + ROOM_AROUND ? digits : ""));
            }
        }
        String label = asked.rows() == Facet.TAG ? value + " " + name : name;
        return new Row(label, Links.entity(asked.rows(), value), LongStream.of(counts).sum(), cells);
    }

    /** By the root, or one full month would leave all the others pale. */
    private static int strength(long count, long most) {
        return (int) Math.ceil(STRENGTHS * Math.sqrt((double) count / most));
    }

    private static List<Step> steps(long most) {
        List<Step> steps = new ArrayList<>();
        long from = 1;
        for (int strength = 1; strength <= STRENGTHS; strength++) {
            long to = (long) Math.floor(most * (double) (strength * strength) / (STRENGTHS * STRENGTHS));
            if (to >= from) {
                steps.add(new Step(strength, from == to
                        ? Words.number(from)
                        : String.format(Locale.ENGLISH, "%,d to %,d", from, to)));
                from = to + 1;
            }
        }
        return steps;
    }
}
