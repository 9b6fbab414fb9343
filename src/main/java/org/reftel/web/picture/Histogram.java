package org.reftel.web.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.reftel.search.FacetValue;
import org.reftel.web.page.Words;

/**
 * Cables over time as bars, each a link: days of few months, months, or years where there are many.
 *
 * @param unit "day", "month" or "year"
 * @param first the first bar's period in words
 * @param last the last bar's
 * @param marks years under the bars
 * @param undated how many cables no bar can show
 * @param rangeHref the address that narrows to a range, {@value #RANGE} standing for it
 */
public record Histogram(String unit, String first, String last, List<Bar> bars, List<Mark> marks, long undated,
        String undatedHref, String rangeHref) {
    static final String RANGE = "FROM..TO";
    static final int WIDTH = 960;
    static final int HEIGHT = 92;
    private static final String UNDATED = "undated";
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** One bar; positions and sizes in the picture's own units. */
    public record Bar(String period, String words, long count, boolean chosen, String href, double x, double y,
            double width, double height) {
        /** For those who hear the page. */
        public String spoken() {
            return words + ", " + Words.count(count, "cable", "cables");
        }
    }

    /** A year's name under its first bar. */
    public record Mark(double x, String text) {}

    /** Whether nothing is dated. */
    public boolean isEmpty() {
        return bars.isEmpty();
    }

    /**
     * Draws the bars.
     *
     * @param months counts by month, in order
     * @param undated how many cables have no month
     * @param chosen chosen values of the date facet
     * @param href the address that narrows to a period
     */
    public static Histogram of(List<FacetValue> months, long undated, Set<String> chosen,
            Function<String, String> href) {
        if (months.isEmpty()) {
            return new Histogram("month", "", "", List.of(), List.of(), undated, href.apply(UNDATED),
                    href.apply(RANGE));
        }
        Periods periods = Periods.of(months);
        return draw(periods, periods.counts(months), undated, chosen, href);
    }

    /**
     * Draws the results, as near as the chosen dates let it.
     *
     * @param dates the date facet's values, with days where few months are chosen
     */
    public static Histogram near(List<FacetValue> dates, List<FacetValue> months, long undated, Set<String> chosen,
            Function<String, String> href) {
        List<FacetValue> days = dates.stream().filter(value -> DAY.matcher(value.value()).matches())
                .sorted(Comparator.comparing(FacetValue::value)).toList();
        if (days.isEmpty()) {
            return of(Periods.near(chosen, months), undated, chosen, href);
        }
        Periods periods = Periods.ofDays(days);
        return draw(periods, periods.counts(days), undated, chosen, href);
    }

    private static Histogram draw(Periods all, Map<String, Long> counts, long undated, Set<String> chosen,
            Function<String, String> href) {
        List<String> periods = all.all();
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
        double step = all.step(WIDTH);
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            String period = periods.get(i);
            long count = counts.getOrDefault(period, 0L);
            double height = count == 0 ? 0 : Math.max(3, HEIGHT * (double) count / most);
            double x = i * step;
            if (count > 0) {
                boolean isChosen = chosen.stream().anyMatch(value -> covers(value, period));
                bars.add(new Bar(period, Words.period(period), count, isChosen, href.apply(period), Periods.round(x),
                        Periods.round(HEIGHT - height),
                        Periods.round(Math.max(2, step * 0.75)), Periods.round(height)));
            }
        }
        return new Histogram(all.unit(), Words.period(periods.getFirst()), Words.period(periods.getLast()), bars,
                all.marks(0, step),
                undated, href.apply(UNDATED), href.apply(RANGE));
    }

    /** Whether a value of the date facet, perhaps a range, holds the period. */
    private static boolean covers(String value, String period) {
        int dots = value.indexOf("..");
        String from = dots < 0 ? value : value.substring(0, dots);
        String to = dots < 0 ? value : value.substring(dots + 2);
        return period.compareTo(from.substring(0, Math.min(from.length(), period.length()))) >= 0
                && period.substring(0, Math.min(period.length(), to.length())).compareTo(to) <= 0;
    }
}
