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

    /** Whether a new year begins with this period. */
    boolean startsYear(int index) {
        return index == 0 || !year(all.get(index)).equals(year(all.get(index - 1)));
    }

    static String year(String period) {
        return period.substring(0, "2006".length());
    }
}
