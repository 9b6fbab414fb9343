package org.reftel.web.picture;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.reftel.search.FacetValue;
import org.reftel.web.page.Words;

/**
 * The periods of a picture over time, without gaps: days of few months, months, or years where there are many.
 *
 * @param unit "day", "month" or "year"
 * @param all every period from the first to the last; empty where nothing is dated
 */
public record Periods(String unit, List<String> all) {
    private static final int MOST_MONTHS = 72;
    private static final int MOST_DAYS = 100;
    /** Shown before and behind the chosen ones. */
    private static final int YEARS_BESIDE = 1;
    private static final String DAY = "day";
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

    /** The days of the months that these days are of. */
    static Periods ofDays(List<FacetValue> days) {
        LocalDate last = YearMonth.from(LocalDate.parse(days.getLast().value())).atEndOfMonth();
        List<String> periods = new ArrayList<>();
        for (LocalDate day = LocalDate.parse(days.getFirst().value()).withDayOfMonth(1); !day.isAfter(last)
                && periods.size() < MOST_DAYS; day = day.plusDays(1)) {
            periods.add(day.toString());
        }
        return new Periods(DAY, periods);
    }

    /**
     * Of many months those about the chosen dates, so that these can be seen by month; all where nothing is chosen, where they
     * are few, or where the choice is as wide or without an end.
     */
    static List<FacetValue> near(Set<String> chosen, List<FacetValue> months) {
        List<Integer> years = chosen.stream().filter(value -> Character.isDigit(value.charAt(0)))
                .flatMap(value -> Stream.of(value.split("\\.\\."))).map(value -> Integer.valueOf(year(value))).sorted()
                .toList();
        boolean open = chosen.stream().anyMatch(value -> value.startsWith("..") || value.endsWith(".."));
        if (open || years.isEmpty() || (years.getLast() - years.getFirst() + 1 + 2 * YEARS_BESIDE) * 12 > MOST_MONTHS) {
            return months;
        }
        String from = String.format(Locale.ROOT, "%04d", years.getFirst() - YEARS_BESIDE);
        String to = String.format(Locale.ROOT, "%04d", years.getLast() + YEARS_BESIDE);
        List<FacetValue> near = months.stream()
                .filter(month -> year(month.value()).compareTo(from) >= 0 && year(month.value()).compareTo(to) <= 0)
                .toList();
        return near.isEmpty() ? months : near;
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
        months.forEach(month -> counts.merge(unit.equals("year") ? year(month.value()) : month.value(), month.count(),
                Long::sum));
        return counts;
    }

    /**
     * The years' names under the first of their periods, as far apart as they must be.
     *
     * @param from where the first period starts
     * @param step from one period to the next
     */
    public List<Histogram.Mark> marks(double from, double step) {
        List<Histogram.Mark> marks = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            double x = from + i * step;
            if (starts(i) && (marks.isEmpty() || x - marks.getLast().x() >= MARK_ROOM)) {
                marks.add(new Histogram.Mark(round(x), unit.equals(DAY) ? dayOfMonth(all.get(i)) : year(all.get(i))));
            }
        }
        return marks;
    }

    /** How wide a period is in a picture: what there is for all, but no wider than looks well. */
    public double step(int width) {
        return Math.min(WIDEST, (double) width / all.size());
    }

    /** To a tenth, which is finer than a screen. */
    public static double round(double number) {
        return Math.round(number * 10) / 10.0;
    }

    /** 17 Aug, for the year is said beside the picture. */
    private static String dayOfMonth(String day) {
        return Words.day(LocalDate.parse(day).atStartOfDay()).replaceFirst(" \\d{4}$", "");
    }

    /** Whether a name may stand there: at the first month of a year, and at any day. */
    private boolean starts(int index) {
        return index == 0 || unit.equals(DAY) || !year(all.get(index)).equals(year(all.get(index - 1)));
    }

    private static String year(String period) {
        return period.substring(0, "2006".length());
    }
}
