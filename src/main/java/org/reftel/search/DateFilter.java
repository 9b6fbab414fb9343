package org.reftel.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value of the date facet: {@code 2006}, {@code 2006-08}, {@code 2006-08-17}, {@code 2006-01..2006-08}, {@code undated}.
 *
 * @param text as in addresses
 * @param from the first day, inclusive; empty for undated
 * @param to the last day, inclusive; empty for undated
 */
record DateFilter(String text, Optional<LocalDate> from, Optional<LocalDate> to) {
    static final String UNDATED = "undated";
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?");

    /** Empty where the text is none of the forms. */
    static Optional<DateFilter> of(String text) {
        if (text.equals(UNDATED)) {
            return Optional.of(new DateFilter(text, Optional.empty(), Optional.empty()));
        }
        int dots = text.indexOf("..");
        Optional<LocalDate> from = first(dots < 0 ? text : text.substring(0, dots));
        Optional<LocalDate> to = last(dots < 0 ? text : text.substring(dots + 2));
        boolean whole = from.isPresent() && to.isPresent() && !from.get().isAfter(to.get());
        return whole ? Optional.of(new DateFilter(text, from, to)) : Optional.empty();
    }

    /**
     * The months that values lie in, 2006-08; no more than one too many to show by day, as a range may be of centuries.
     *
     * @param values of the date facet
     */
    static Set<String> months(Set<String> values) {
        Set<String> months = new LinkedHashSet<>();
        for (String value : values) {
            Optional<DateFilter> filter = of(value).filter(date -> !date.isUndated());
            if (filter.isPresent()) {
                YearMonth last = YearMonth.from(filter.get().to.orElseThrow());
                for (YearMonth month = YearMonth.from(filter.get().from.orElseThrow()); !month.isAfter(last)
                        && months.size() <= FacetCounter.MONTHS_BY_DAY; month = month.plusMonths(1)) {
                    months.add(month.toString());
                }
            }
        }
        return months;
    }

    boolean isUndated() {
        return text.equals(UNDATED);
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
