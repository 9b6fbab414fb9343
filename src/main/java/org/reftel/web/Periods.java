package org.reftel.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.reftel.search.FacetValue;

/**
 * The periods of a picture over time, without gaps: months, or years where there are many.
 *
 * @param unit "month" or "year"
 * @param all every period from the first to the last; empty where nothing is dated
 */
record Periods(String unit, List<String> all) {
    private static final int MOST_MONTHS = 72;
    private static final double WIDEST = 110;
    /** A year in the letters of a phone's width. */
    private static final int MARK_ROOM = 90;

    /** The periods that hold these months, which are in order. */
    static Periods of(List<FacetValue> months) {
        if (months.isEmpty()) {
            return new Periods("month", List.of());
        }
        YearMonth first = YearMonth.parse(months.getFirst().value());
        YearMonth last = YearMonth.parse(months.getLast().value());
        return first.plusMonths(MOST_MONTHS).isAfter(last)
                ? new Periods("month", months(first, last))
                : new Periods("year", years(first, last));
    }

    private static List<String> months(YearMonth first, YearMonth last) {
        List<String> periods = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            periods.add(month.toString());
        }
        return periods;
    }

    private static List<String> years(YearMonth first, YearMonth last) {
        List<String> periods = new ArrayList<>();
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            periods.add(String.valueOf(year));
        }
        return periods;
    }

    /** Counts by month as counts by period. */
    Map<String, Long> counts(List<FacetValue> months) {
        Map<String, Long> counts = new LinkedHashMap<>();
        months.forEach(month -> counts.merge(unit.equals("month") ? month.value() : year(month.value()), month.count(),
                Long::sum));
        return counts;
    }

    /**
     * The years' names under the first of their periods, as far apart as they must be.
     *
     * @param from where the first period starts
     * @param step from one period to the next
     */
    List<Histogram.Mark> marks(double from, double step) {
        List<Histogram.Mark> marks = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            double x = from + i * step;
            if (startsYear(i) && (marks.isEmpty() || x - marks.getLast().x() >= MARK_ROOM)) {
                marks.add(new Histogram.Mark(round(x), year(all.get(i))));
            }
        }
        return marks;
    }

    /** How wide a period is in a picture: what there is for all, but no wider than looks well. */
    double step(int width) {
        return Math.min(WIDEST, (double) width / all.size());
    }

    /** To a tenth, which is finer than a screen. */
    static double round(double number) {
        return Math.round(number * 10) / 10.0;
    }

    private boolean startsYear(int index) {
        return index == 0 || !year(all.get(index)).equals(year(all.get(index - 1)));
    }

    private static String year(String period) {
        return period.substring(0, "2006".length());
    }
}
