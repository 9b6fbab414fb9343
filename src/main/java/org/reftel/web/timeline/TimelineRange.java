package org.reftel.web.timeline;

import java.time.YearMonth;
import java.util.List;

import org.reftel.search.FacetValue;

/** From which month to which a timeline goes. */
record TimelineRange(YearMonth first, YearMonth last) {
    /** Of a hundred cables so few may be left out at the start, where they would stretch the picture over many years. */
    private static final int PER_CENT_LEFT_OUT = 1;
    private static final int YEARS_WORTH_IT = 5;

    /**
     * What is asked for, within what there is.
     *
     * @param months counts by month, in order, at least one
     */
    static TimelineRange of(TimelineAsked asked, List<FacetValue> months) {
        YearMonth earliest = YearMonth.parse(months.getFirst().value());
        YearMonth latest = YearMonth.parse(months.getLast().value());
        YearMonth usual = asked.whole() || asked.to().isPresent() ? earliest : usual(months);
        YearMonth first = within(asked.from().orElse(usual), earliest, latest);
        YearMonth last = within(asked.to().orElse(latest), earliest, latest);
        return first.isAfter(last) ? new TimelineRange(earliest, latest) : new TimelineRange(first, last);
    }

    private static YearMonth within(YearMonth month, YearMonth earliest, YearMonth latest) {
        return month.isBefore(earliest) ? earliest : month.isAfter(latest) ? latest : month;
    }

    /** A few early cables are left out where many years without any follow. */
    private static YearMonth usual(List<FacetValue> months) {
        YearMonth earliest = YearMonth.parse(months.getFirst().value());
        long may = months.stream().mapToLong(FacetValue::count).sum() * PER_CENT_LEFT_OUT / 100;
        long passed = 0;
        for (FacetValue month : months) {
            passed += month.count();
            if (passed > may) {
                YearMonth start = YearMonth.parse(month.value()).withMonth(1);
                return start.minusYears(YEARS_WORTH_IT).isBefore(earliest) ? earliest : start;
            }
        }
        return earliest;
    }

    boolean holds(FacetValue month) {
        YearMonth when = YearMonth.parse(month.value());
        return !when.isBefore(first) && !when.isAfter(last);
    }
}
