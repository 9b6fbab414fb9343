package org.reftel.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.reftel.search.CableSearch;
import org.reftel.search.Criteria;
import org.reftel.search.Facet;
import org.reftel.search.FacetValue;
import org.reftel.search.Traffic;
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
    private static final int STRENGTHS = 5;

    private final CableSearch search;

    Timelines(CableSearch search) {
        this.search = search;
    }

    Timeline draw() {
        Traffic traffic = Traffic.of(search);
        Periods periods = Periods.of(traffic.months());
        String undatedHref = Links.browse(Facet.DATE, "undated");
        if (periods.all().isEmpty()) {
            return new Timeline("month", "", "", List.of(), List.of(), List.of(), List.of(), List.of(), 0, 0,
                    traffic.undated(), undatedHref);
        }
        Map<FacetValue, Map<String, Long>> levels = counts(traffic.levels(), periods);
        List<PostRow> posts = posts(counts(traffic.origins(), periods), periods);
        return new Timeline(periods.unit(), Words.period(periods.all().getFirst()),
                Words.period(periods.all().getLast()),
                levels.keySet().stream().map(level -> Level.of(level.value())).toList(),
                bars(periods, periods.counts(traffic.months()), levels), periods.marks(0, periods.step(WIDTH)), posts,
                periods.marks(NAMES, (double) (WIDTH - NAMES) / periods.all().size()),
                traffic.distinctOrigins() - posts.size(), (posts.size() + 1) * ROW, traffic.undated(), undatedHref);
    }

    private static Map<FacetValue, Map<String, Long>> counts(Map<FacetValue, List<FacetValue>> months,
            Periods periods) {
        Map<FacetValue, Map<String, Long>> counts = new LinkedHashMap<>();
        months.forEach((value, values) -> counts.put(value, periods.counts(values)));
        return counts;
    }

    private static List<Bar> bars(Periods periods, Map<String, Long> totals,
            Map<FacetValue, Map<String, Long>> levels) {
        long most = totals.values().stream().mapToLong(Long::longValue).max().orElse(1);
        double step = periods.step(WIDTH);
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < periods.all().size(); i++) {
            String period = periods.all().get(i);
            if (totals.containsKey(period)) {
                bars.add(bar(period, totals.get(period), levels, i * step, step, (double) HEIGHT / most));
            }
        }
        return bars;
    }

    private static Bar bar(String period, long total, Map<FacetValue, Map<String, Long>> levels, double x, double step,
            double scale) {
        List<Part> parts = new ArrayList<>();
        double top = HEIGHT;
        for (Map.Entry<FacetValue, Map<String, Long>> level : levels.entrySet()) {
            long count = level.getValue().getOrDefault(period, 0L);
            double height = count * scale;
            top -= height;
            Criteria narrowed = Criteria.everything().toggle(Facet.DATE, period).toggle(Facet.CLASSIFICATION,
                    level.getKey().value());
            parts.add(new Part(Level.of(level.getKey().value()),
                    Words.period(period) + ", " + Words.sentenceCase(level.getKey().value()) + ", "
                            + Words.count(count, "cable", "cables"),
                    count, Links.browse(narrowed), Periods.round(x), Periods.round(top),
                    Periods.round(Math.max(2, step * 0.8)),
                    Periods.round(height)));
        }
        return new Bar(Words.period(period), Links.browse(Facet.DATE, period), total, parts);
    }

    private static List<PostRow> posts(Map<FacetValue, Map<String, Long>> counts, Periods periods) {
        long most = counts.values().stream().flatMap(row -> row.values().stream()).mapToLong(Long::longValue).max()
                .orElse(1);
        double step = (double) (WIDTH - NAMES) / periods.all().size();
        List<PostRow> rows = new ArrayList<>();
        for (Map.Entry<FacetValue, Map<String, Long>> row : counts.entrySet()) {
            FacetValue origin = row.getKey();
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < periods.all().size(); i++) {
                String period = periods.all().get(i);
                long count = row.getValue().getOrDefault(period, 0L);
                if (count > 0) {
                    cells.add(new Cell(period, origin.value() + ", " + Words.period(period) + ", "
                            + Words.count(count, "cable", "cables"), count,
                            Links.browse(Criteria.everything().toggle(Facet.DATE, period).toggle(Facet.ORIGIN,
                                    origin.value())),
                            Periods.round(NAMES + i * step), Periods.round(Math.max(2, step - 1)),
                            (int) Math.ceil(STRENGTHS * Math.sqrt((double) count / most))));
                }
            }
            rows.add(new PostRow(origin.value(), Links.entity(Facet.ORIGIN, origin.value()), origin.count(),
                    rows.size() * (double) ROW, cells));
        }
        return rows;
    }
}
