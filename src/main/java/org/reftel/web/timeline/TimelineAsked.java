package org.reftel.web.timeline;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.reftel.search.Criteria;
import org.reftel.search.CriteriaParameters;
import org.reftel.search.Facet;
import org.reftel.search.Traffic;
import org.reftel.search.UnfitParameter;
import org.reftel.search.query.DateFilter;
import org.reftel.web.page.Links;

/**
 * What is asked of the timeline; filters are those of any search.
 *
 * @param criteria without dates
 * @param from the first month to show; empty for all
 * @param to the last one
 * @param whole whether all years are wanted, however few cables the first ones have
 * @param unit empty for what fits
 * @param rows whose values the rows are
 * @param ignored sentences for the reader
 */
record TimelineAsked(Criteria criteria, Optional<YearMonth> from, Optional<YearMonth> to, boolean whole,
        Optional<TimeScale.Unit> unit, Facet rows, boolean ownScale, List<String> ignored) {
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String UNIT = "unit";
    private static final String BY = "by";
    private static final String SCALE = "scale";
    private static final Set<String> OWN = Set.of(FROM, TO, UNIT, BY, SCALE);
    private static final String ALL = "all";
    private static final String ROW = "row";

    static TimelineAsked read(Map<String, List<String>> parameters) {
        CriteriaParameters read = CriteriaParameters.read(parameters, OWN);
        List<String> ignored = new ArrayList<>(read.ignored());
        Reader reader = new Reader(parameters, ignored);
        Optional<DateFilter> date = read.criteria().included(Facet.DATE).stream()
                .flatMap(value -> DateFilter.of(value).stream()).filter(value -> !value.isUndated()).findFirst();
        boolean whole = reader.text(FROM).equals(ALL);
        return new TimelineAsked(read.criteria().without(Facet.DATE).onPage(1),
                whole
                        ? Optional.empty()
                        : reader.read(FROM, text -> DateFilter.of(text).flatMap(DateFilter::firstMonth))
                                .or(() -> date.flatMap(DateFilter::firstMonth)),
                reader.read(TO, text -> DateFilter.of(text).flatMap(DateFilter::lastMonth))
                        .or(() -> date.flatMap(DateFilter::lastMonth)),
                whole,
                reader.read(UNIT, TimeScale.Unit::of),
                reader.read(BY, text -> Facet.of(text).filter(Traffic.ROWS::contains)).orElse(Facet.ORIGIN),
                reader.text(SCALE).equals(ROW), ignored);
    }

    private record Reader(Map<String, List<String>> parameters, List<String> ignored) {
        private String text(String name) {
            List<String> values = parameters.getOrDefault(name, List.of());
            return values.isEmpty() ? "" : values.getFirst().strip().toLowerCase(Locale.ROOT);
        }

        private <T> Optional<T> read(String name, Function<String, Optional<T>> value) {
            String text = text(name);
            Optional<T> read = text.isEmpty() ? Optional.empty() : value.apply(text);
            if (!text.isEmpty() && read.isEmpty()) {
                ignored.add(UnfitParameter.value(name, text, "says nothing here").sentence());
            }
            return read;
        }
    }

    /** The address of the same picture with one thing changed. */
    TimelineAsked by(Facet other) {
        return new TimelineAsked(criteria, from, to, whole, unit, other, ownScale, List.of());
    }

    TimelineAsked per(TimeScale.Unit other) {
        return new TimelineAsked(criteria, from, to, whole, Optional.of(other), rows, ownScale, List.of());
    }

    TimelineAsked scaled(boolean own) {
        return new TimelineAsked(criteria, from, to, whole, unit, rows, own, List.of());
    }

    TimelineAsked without(Criteria fewer) {
        return new TimelineAsked(fewer, from, to, whole, unit, rows, ownScale, List.of());
    }

    /** All years, or as many as tell something. */
    TimelineAsked of(boolean all) {
        return new TimelineAsked(criteria, Optional.empty(), Optional.empty(), all, unit, rows, ownScale, List.of());
    }

    String href() {
        List<String> parts = new ArrayList<>();
        String filters = CriteriaParameters.write(criteria);
        if (!filters.isEmpty()) {
            parts.add(filters);
        }
        if (whole) {
            parts.add(FROM + "=" + ALL);
        }
        from.ifPresent(month -> parts.add(FROM + "=" + month));
        to.ifPresent(month -> parts.add(TO + "=" + month));
        unit.ifPresent(value -> parts.add(UNIT + "=" + value.parameter()));
        if (rows != Facet.ORIGIN) {
            parts.add(BY + "=" + rows.parameter());
        }
        if (ownScale) {
            parts.add(SCALE + "=" + ROW);
        }
        return Links.withQuery("/timeline", String.join("&", parts));
    }
}
