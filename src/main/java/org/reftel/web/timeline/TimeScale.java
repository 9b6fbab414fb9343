package org.reftel.web.timeline;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.reftel.web.page.Words;

/**
 * The periods of a picture over time, without gaps.
 *
 * @param first the first month
 * @param periods every one from the first month to the last
 */
record TimeScale(Unit unit, YearMonth first, List<Period> periods) {
    private static final int MONTHS_A_YEAR = 12;
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);

    /** How long a period is; the addresses of all of them are values of the date facet. */
    enum Unit {
        MONTH(1, 144), QUARTER(3, 100), YEAR(12, Integer.MAX_VALUE);

        private final int months;
        private final int most;

        Unit(int months, int most) {
            this.months = months;
            this.most = most;
        }

        /** Its name in addresses. */
        String parameter() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Unit> of(String parameter) {
            return List.of(values()).stream().filter(unit -> unit.parameter().equals(parameter)).findFirst();
        }
    }

    /**
     * One period.
     *
     * @param value as in addresses: 2006, 2006-01..2006-03, 2006-08
     * @param words as people say it
     */
    record Period(String value, String words, int year) {}

    /** From one month to another; of the unit asked for, or the finest that a picture has room for. */
    static TimeScale of(YearMonth first, YearMonth last, Optional<Unit> asked) {
        Unit unit = asked.filter(wanted -> count(first, last, wanted) <= wanted.most)
                .orElseGet(() -> finest(first, last));
        YearMonth start = start(first, unit);
        List<Period> periods = new ArrayList<>();
        for (YearMonth month = start; !month.isAfter(last); month = month.plusMonths(unit.months)) {
            periods.add(period(month, unit));
        }
        return new TimeScale(unit, start, periods);
    }

    private static Unit finest(YearMonth first, YearMonth last) {
        int comfortable = 60;
        for (Unit unit : Unit.values()) {
            if (count(first, last, unit) <= comfortable) {
                return unit;
            }
        }
        return Unit.YEAR;
    }

    private static int count(YearMonth first, YearMonth last, Unit unit) {
        return between(start(first, unit), last) / unit.months + 1;
    }

    private static int between(YearMonth from, YearMonth to) {
        return (to.getYear() - from.getYear()) * MONTHS_A_YEAR + to.getMonthValue() - from.getMonthValue();
    }

    private static YearMonth start(YearMonth month, Unit unit) {
        return month.minusMonths((month.getMonthValue() - 1L) % unit.months);
    }

    private static Period period(YearMonth month, Unit unit) {
        String year = String.valueOf(month.getYear());
        return switch (unit) {
            case YEAR -> new Period(year, year, month.getYear());
            case MONTH -> new Period(month.toString(), Words.period(month.toString()), month.getYear());
            case QUARTER -> {
                YearMonth end = month.plusMonths(unit.months - 1L);
                yield new Period(month + ".." + end, NAME.format(month) + " to " + Words.period(end.toString()),
                        month.getYear());
            }
        };
    }

    /** The place of a month among the periods; empty where it lies outside. */
    Optional<Integer> at(YearMonth month) {
        int index = Math.floorDiv(between(first, month), unit.months);
        return index >= 0 && index < periods.size() ? Optional.of(index) : Optional.empty();
    }

    /** Whether the period is the first of its year. */
    boolean startsYear(int index) {
        return index == 0 || periods.get(index).year() != periods.get(index - 1).year();
    }
}
