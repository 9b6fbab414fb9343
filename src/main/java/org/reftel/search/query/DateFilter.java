package org.reftel.search.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value of the date facet: {@code 2006}, {@code 2006-08}, {@code 2006-08-17}, {@code 2006-01..2006-08}, {@code 2008..},
 * {@code ..2008}, {@code undated}.
 *
 * @param text as in addresses
 * @param from the first day, inclusive; empty for undated, and where the range has no beginning
 * @param to the last day, inclusive; empty for undated, and where the range has no end
 */
public record DateFilter(String text, Optional<LocalDate> from, Optional<LocalDate> to) {
    public static final String UNDATED = "undated";
    /** Examples of them, for those who typed something else. */
    public static final String FORMS = "2006, 2006-08, 2006-01..2006-08, 2008.. or undated";
    /** The days of so many months at most are told. */
    public static final int MONTHS_BY_DAY = 3;
    private static final String TO = "..";
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?");

    /** Empty where the text is none of the forms. */
    public static Optional<DateFilter> of(String text) {
        if (text.equals(UNDATED)) {
            return Optional.of(new DateFilter(text, Optional.empty(), Optional.empty()));
        }
        int dots = text.indexOf(TO);
        String start = dots < 0 ? text : text.substring(0, dots);
        String end = dots < 0 ? text : text.substring(dots + TO.length());
        Optional<LocalDate> from = first(start);
        Optional<LocalDate> to = last(end);
        boolean read = (from.isPresent() || start.isEmpty()) && (to.isPresent() || end.isEmpty());
        boolean bounded = from.isPresent() || to.isPresent();
        boolean inOrder = from.isEmpty() || to.isEmpty() || !from.get().isAfter(to.get());
        return read && bounded && inOrder ? Optional.of(new DateFilter(text, from, to)) : Optional.empty();
    }

    /** Whether it is a range that ends before it begins. */
    public static boolean isReversed(String text) {
        int dots = text.indexOf(TO);
        return dots > 0 && of(text).isEmpty()
                && of(text.substring(dots + TO.length()) + TO + text.substring(0, dots)).isPresent();
    }

    /**
     * The months that values lie in, 2006-08; no more than one too many to show by day, as a range may be of centuries, or have no
     * end. Of a range without beginning the last ones.
     *
     * @param values of the date facet
     */
    public static Set<String> months(Set<String> values) {
        Set<String> months = new LinkedHashSet<>();
        for (String value : values) {
            Optional<DateFilter> filter = of(value).filter(date -> !date.isUndated());
            if (filter.isPresent()) {
                Optional<YearMonth> last = filter.get().lastMonth();
                YearMonth first = filter.get().firstMonth()
                        .orElseGet(() -> last.orElseThrow().minusMonths(MONTHS_BY_DAY));
                for (YearMonth month = first; (last.isEmpty() || !month.isAfter(last.get()))
                        && months.size() <= MONTHS_BY_DAY; month = month.plusMonths(1)) {
                    months.add(month.toString());
                }
            }
        }
        return months;
    }

    public boolean isUndated() {
        return text.equals(UNDATED);
    }

    /** Whether it is a year, a month or a day, and no range. */
    public boolean isPeriod() {
        return !isUndated() && !text.contains(TO);
    }

    /** The month of the first day. */
    public Optional<YearMonth> firstMonth() {
        return from.map(YearMonth::from);
    }

    /** The month of the last day. */
    public Optional<YearMonth> lastMonth() {
        return to.map(YearMonth::from);
    }

    private static Optional<LocalDate> first(String text) {
        Matcher date = DATE.matcher(text);
        try {
            return date.matches()
                    ? Optional.of(LocalDate.of(number(date, 1, 1), number(date, 2, 1), number(date, 3, 1)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> last(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            return Optional.empty();
        }
        try {
            if (date.group(3) != null) {
                return Optional.of(LocalDate.parse(text));
            }
            return Optional.of(YearMonth.of(number(date, 1, 1), number(date, 2, 12)).atEndOfMonth());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher date, int group, int otherwise) {
        String digits = date.group(group);
        return digits == null ? otherwise : Integer.parseInt(digits);
    }
}
