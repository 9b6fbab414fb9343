package org.reftel.web.timeline;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.reftel.search.Criteria;
import org.reftel.search.Facet;
import org.reftel.search.FacetValue;
import org.reftel.search.Traffic;
import org.reftel.web.page.Level;
import org.reftel.web.page.Links;
import org.reftel.web.page.Words;
import org.reftel.web.picture.Periods;
import org.reftel.web.timeline.TimeScale.Period;
import org.reftel.web.timeline.Timeline.Bar;
import org.reftel.web.timeline.Timeline.Lane;
import org.reftel.web.timeline.Timeline.Mark;
import org.reftel.web.timeline.Timeline.PeriodRow;

/**
 * Draws the lanes: each classification by itself, so that no colour has to tell one from another, and each as high as its fullest
 * period, or the rare ones could not be seen.
 */
public record TimelineLanes(long total, List<Lane> lanes, List<PeriodRow> table, List<Mark> marks) {
    private static final int WIDTH = 960;
    static final int HEIGHT = 70;
    private static final int LEAST_HEIGHT = 3;
    private static final int MARK_ROOM = 90;
    private static final double WIDEST = 120;
    private static final double SHARE = 0.8;
    private static final int HUNDRED = 100;
    private static final double LEAST_SHARE = 0.05;
    private static final double ROOM_FOR_YEAR = 46;

    static TimelineLanes of(Criteria criteria, TimeScale scale, TimelineRange range, Traffic traffic) {
        Map<Criteria, long[]> counts = new LinkedHashMap<>();
        counts.put(criteria, counts(scale, range, traffic.months()));
        List<String> levels = new ArrayList<>(List.of(""));
        traffic.levels().forEach((level, months) -> {
            long[] own = counts(scale, range, months);
            if (sum(own) > 0) {
                counts.put(criteria.including(Facet.CLASSIFICATION, level.value()), own);
                levels.add(level.value());
            }
        });
        long total = sum(counts.values().iterator().next());
        List<Lane> lanes = new ArrayList<>();
        for (Map.Entry<Criteria, long[]> lane : counts.entrySet()) {
            // a single classification chosen is all there is
            lanes.add(lane(lane.getKey(), levels.get(Math.min(lanes.size(), levels.size() - 1)), lane.getValue(), scale,
                    total));
        }
        return new TimelineLanes(total, lanes, table(criteria, scale, new ArrayList<>(counts.values())),
                marks(scale, step(scale), WIDTH));
    }

    static long[] counts(TimeScale scale, TimelineRange range, List<FacetValue> months) {
        long[] counts = new long[scale.periods().size()];
        months.stream().filter(range::holds)
                .forEach(
                        month -> scale.at(YearMonth.parse(month.value())).ifPresent(at -> counts[at] += month.count()));
        return counts;
    }

    private static long sum(long[] counts) {
        long sum = 0;
        for (long count : counts) {
            sum += count;
        }
        return sum;
    }

    private static double step(TimeScale scale) {
        return Math.min(WIDEST, (double) WIDTH / scale.periods().size());
    }

    private static Lane lane(Criteria criteria, String level, long[] counts, TimeScale scale, long total) {
        int peak = 0;
        for (int i = 1; i < counts.length; i++) {
            peak = counts[i] > counts[peak] ? i : peak;
        }
        long most = Math.max(1, counts[peak]);
        double step = step(scale);
        String words = level.isEmpty() ? "" : Words.sentenceCase(level) + ", ";
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                Period period = scale.periods().get(i);
                double height = Math.max(LEAST_HEIGHT, (double) HEIGHT * counts[i] / most);
                bars.add(new Bar(period.words() + ", " + words + Words.count(counts[i], "cable", "cables"),
                        Links.browse(criteria.only(Facet.DATE, period.value())), Periods.round(i * step),
                        Periods.round(HEIGHT - height), Periods.round(Math.max(2, step * SHARE)),
                        Periods.round(height)));
            }
        }
        long count = sum(counts);
        return new Lane(level.isEmpty() ? "" : Words.sentenceCase(level),
                level.isEmpty() ? Optional.empty() : Optional.of(Level.of(level)), Links.browse(criteria), count,
                share(count, total), counts[peak], scale.periods().get(peak).words(), bars);
    }

    /** Of a hundred, with a digit behind the point where it is less than ten. */
    public static String share(long part, long whole) {
        double share = whole == 0 ? 0 : (double) HUNDRED * part / whole;
        return share > 0 && share < LEAST_SHARE
                ? "under 0.1"
                : String.format(Locale.ENGLISH, share < 10 && share != Math.rint(share) ? "%.1f" : "%.0f", share);
    }

    private static List<PeriodRow> table(Criteria criteria, TimeScale scale, List<long[]> counts) {
        List<PeriodRow> table = new ArrayList<>();
        for (int i = 0; i < scale.periods().size(); i++) {
            int at = i;
            Period period = scale.periods().get(i);
            List<Long> row = counts.stream().map(lane -> lane[at]).toList();
            if (row.stream().anyMatch(count -> count > 0)) {
                table.add(new PeriodRow(period.words(), Links.browse(criteria.only(Facet.DATE, period.value())), row));
            }
        }
        return table;
    }

    static List<Mark> marks(TimeScale scale, double step, int width) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < scale.periods().size(); i++) {
            double x = i * step;
            if (scale.startsYear(i) && (marks.isEmpty() || x - marks.getLast().x() >= MARK_ROOM)) {
                marks.add(new Mark(Periods.round(Math.min(x, width - ROOM_FOR_YEAR)),
                        String.valueOf(scale.periods().get(i).year())));
            }
        }
        return marks;
    }
}
