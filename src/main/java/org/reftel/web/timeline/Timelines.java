package org.reftel.web.timeline;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.reftel.search.CableSearch;
import org.reftel.search.Criteria;
import org.reftel.search.Facet;
import org.reftel.search.FacetValue;
import org.reftel.search.Traffic;
import org.reftel.search.query.DateFilter;
import org.reftel.web.page.FacetLabels;
import org.reftel.web.page.HiddenField;
import org.reftel.web.page.Links;
import org.reftel.web.page.Words;
import org.reftel.web.timeline.Timeline.Around;
import org.reftel.web.timeline.Timeline.Choice;
import org.reftel.web.timeline.Timeline.Choices;
import org.reftel.web.timeline.Timeline.Filter;
import org.springframework.stereotype.Component;

/** Makes the timeline: one count for each classification and row, remembered for the whole archive. */
@Component
class Timelines {
    private static final YearMonth NO_MONTH = YearMonth.of(1970, 1);

    private final CableSearch search;
    private final FacetLabels labels;

    Timelines(CableSearch search, FacetLabels labels) {
        this.search = search;
        this.labels = labels;
    }

    Timeline draw(TimelineAsked asked) {
        Traffic traffic = search.traffic(asked.criteria(), asked.rows());
        boolean empty = traffic.months().isEmpty();
        TimelineRange range = empty
                ? new TimelineRange(NO_MONTH, NO_MONTH)
                : TimelineRange.of(asked, traffic.months());
        TimeScale scale = TimeScale.of(range.first(), range.last(), asked.unit());
        Map<String, String> names = labels.names(persons(asked, traffic));
        TimelineLanes lanes = TimelineLanes.of(asked.criteria(), scale, range, traffic);
        TimelineRows rows = TimelineRows.of(asked, scale, range, traffic, value -> labels.label(asked.rows(), value,
                names));
        return new Timeline(traffic.cut(), lanes.total(), scale.unit().parameter(),
                Words.period(range.first().toString()),
                Words.period(range.last().toString()), lanes.lanes(), lanes.table(), lanes.marks(), rows.rows(),
                rows.marks(), rows.steps(), traffic.distinctRows() - traffic.rows().size(),
                choices(asked, range), around(asked, traffic, range, names));
    }

    private static Set<String> persons(TimelineAsked asked, Traffic traffic) {
        Set<String> slugs = new HashSet<>(asked.criteria().included(Facet.PERSON));
        slugs.addAll(asked.criteria().excluded(Facet.PERSON));
        if (asked.rows() == Facet.PERSON) {
            traffic.rows().keySet().forEach(value -> slugs.add(value.value()));
        }
        return slugs;
    }

    private static Choices choices(TimelineAsked asked, TimelineRange range) {
        TimeScale.Unit present = TimeScale.of(range.first(), range.last(), asked.unit()).unit();
        List<Choice> units = new ArrayList<>();
        for (TimeScale.Unit unit : TimeScale.Unit.values()) {
            boolean fits = TimeScale.of(range.first(), range.last(), Optional.of(unit)).unit() == unit;
            if (fits) {
                units.add(new Choice(unit.parameter(), asked.per(unit).href(), unit == present));
            }
        }
        return new Choices(units,
                Traffic.ROWS.stream()
                        .map(facet -> new Choice(facet.parameter(), asked.by(facet).href(), facet == asked.rows()))
                        .toList(),
                List.of(new Choice("common", asked.scaled(false).href(), !asked.ownScale()),
                        new Choice("row", asked.scaled(true).href(), asked.ownScale())),
                range.first().toString(), range.last().toString(),
                // the form has fields of its own for the range
                HiddenField.of(asked.of(false).href()));
    }

    private Around around(TimelineAsked asked, Traffic traffic, TimelineRange range, Map<String, String> names) {
        Predicate<FacetValue> inside = range::holds;
        long outside = traffic.months().stream().filter(inside.negate()).mapToLong(FacetValue::count).sum();
        boolean asIs = asked.from().isEmpty() && asked.to().isEmpty() && !asked.whole();
        List<Filter> filters = new ArrayList<>();
        if (asked.criteria().hasQuery()) {
            filters.add(new Filter("", asked.criteria().query(), false,
                    asked.without(asked.criteria().withQuery("")).href()));
        }
        for (Criteria.Filter filter : asked.criteria().filters()) {
            filters.add(new Filter(filter.facet().label(), labels.label(filter.facet(), filter.value(), names),
                    filter.excluded(), asked.without(filter.without()).href()));
        }
        return new Around(filters, outside, outside > 0 ? Optional.of(asked.of(true).href()) : Optional.empty(),
                asIs ? Optional.empty() : Optional.of(asked.of(false).href()), traffic.undated(),
                Links.browse(asked.criteria().only(Facet.DATE, DateFilter.UNDATED)), asked.ignored());
    }
}
