package org.reftel.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.reftel.search.CableSearch;
import org.reftel.search.Criteria;
import org.reftel.search.Facet;
import org.reftel.search.FacetResult;
import org.reftel.search.FacetValue;
import org.reftel.web.Timeline.Bar;
import org.reftel.web.Timeline.Cell;
import org.reftel.web.Timeline.Part;
import org.reftel.web.Timeline.PostRow;
import org.springframework.stereotype.Component;

/** Draws the traffic over time: one count for each classification and each of the largest posts. */
@Component
class Timelines {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 240;
    private static final int ROW = 26;
    private static final int NAMES = 230;
    private static final int POSTS = 25;
    private static final int LEVELS = 10;
    private static final int STRENGTHS = 5;
    private static final double WIDEST = 110;

    private final CableSearch search;

    Timelines(CableSearch search) {
        this.search = search;
    }

    Timeline draw() {
        Criteria everything = Criteria.everything();
        List<FacetValue> months = search.months(everything);
        Periods periods = Periods.of(months);
        long undated = search.counts(everything, Facet.DATE, java.util.Set.of("undated")).getFirst().count();
        String undatedHref = Links.browse(Facet.DATE, "undated");
        if (periods.all().isEmpty()) {
            return new Timeline("month", "", "", List.of(), List.of(), List.of(), List.of(), List.of(), 0, 0, undated,
                    undatedHref);
        }
        Map<String, Map<String, Long>> levels = counts(
                search.top(everything, Facet.CLASSIFICATION, LEVELS), periods);
        FacetResult origins = search.top(everything, Facet.ORIGIN, POSTS);
        List<PostRow> posts = posts(origins, counts(origins, periods), periods);
        return new Timeline(periods.unit(), Words.period(periods.all().getFirst()),
                Words.period(periods.all().getLast()), levels.keySet().stream().map(Level::of).toList(),
                bars(periods, periods.counts(months), levels),
                marks(periods, 0, Math.min(WIDEST, (double) WIDTH / periods.all().size())), posts,
                marks(periods, NAMES, (double) (WIDTH - NAMES) / periods.all().size()),
                origins.distinct() - posts.size(), (posts.size() + 1) * ROW, undated, undatedHref);
    }

    /** Counts by period for each value of a facet. */
    private Map<String, Map<String, Long>> counts(FacetResult facet, Periods periods) {
        Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
        facet.values().forEach(value -> counts.put(value.value(), periods
                .counts(search.months(Criteria.everything().toggle(facet.facet(), value.value())))));
        return counts;
    }

    private static List<Bar> bars(Periods periods, Map<String, Long> totals, Map<String, Map<String, Long>> levels) {
        long most = totals.values().stream().mapToLong(Long::longValue).max().orElse(1);
        double step = Math.min(WIDEST, (double) WIDTH / periods.all().size());
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < periods.all().size(); i++) {
            String period = periods.all().get(i);
            if (totals.containsKey(period)) {
                bars.add(bar(period, totals.get(period), levels, i * step, step, (double) HEIGHT / most));
            }
        }
        return bars;
    }

    private static Bar bar(String period, long total, Map<String, Map<String, Long>> levels, double x, double step,
            double scale) {
        List<Part> parts = new ArrayList<>();
        double top = HEIGHT;
        for (Map.Entry<String, Map<String, Long>> level : levels.entrySet()) {
            long count = level.getValue().getOrDefault(period, 0L);
            double height = count * scale;
            top -= height;
            Criteria narrowed = Criteria.everything().toggle(Facet.DATE, period).toggle(Facet.CLASSIFICATION,
                    level.getKey());
            parts.add(new Part(Level.of(level.getKey()),
                    Words.period(period) + ", " + Words.sentenceCase(level.getKey()) + ", "
                            + Words.count(count, "cable", "cables"),
                    count, Links.browse(narrowed), round(x), round(top), round(Math.max(2, step * 0.8)),
                    round(height)));
        }
        return new Bar(Words.period(period), Links.browse(Facet.DATE, period), total, parts);
    }

    private static List<Histogram.Mark> marks(Periods periods, double from, double step) {
        List<Histogram.Mark> marks = new ArrayList<>();
        for (int i = 0; i < periods.all().size(); i++) {
            double x = from + i * step;
            if (periods.startsYear(i) && (marks.isEmpty() || x - marks.getLast().x() >= Histogram.MARK_ROOM)) {
                marks.add(new Histogram.Mark(round(x), Periods.year(periods.all().get(i))));
            }
        }
        return marks;
    }

    private static List<PostRow> posts(FacetResult origins, Map<String, Map<String, Long>> counts, Periods periods) {
        long most = counts.values().stream().flatMap(row -> row.values().stream()).mapToLong(Long::longValue).max()
                .orElse(1);
        double step = (double) (WIDTH - NAMES) / periods.all().size();
        List<PostRow> rows = new ArrayList<>();
        for (FacetValue origin : origins.values()) {
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < periods.all().size(); i++) {
                String period = periods.all().get(i);
                long count = counts.getOrDefault(origin.value(), Map.of()).getOrDefault(period, 0L);
                if (count > 0) {
                    cells.add(new Cell(period, origin.value() + ", " + Words.period(period) + ", "
                            + Words.count(count, "cable", "cables"), count,
                            Links.browse(Criteria.everything().toggle(Facet.DATE, period).toggle(Facet.ORIGIN,
                                    origin.value())),
                            round(NAMES + i * step), round(Math.max(2, step - 1)),
                            (int) Math.ceil(STRENGTHS * Math.sqrt((double) count / most))));
                }
            }
            rows.add(new PostRow(origin.value(), Links.entity(Facet.ORIGIN, origin.value()), origin.count(),
                    rows.size() * (double) ROW, cells));
        }
        return rows;
    }

    private static double round(double number) {
        return Math.round(number * 10) / 10.0;
    }
}
