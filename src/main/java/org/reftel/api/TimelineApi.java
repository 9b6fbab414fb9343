package org.reftel.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.swagger.v3.oas.annotations.Operation;
import org.reftel.search.CableSearch;
import org.reftel.search.Criteria;
import org.reftel.search.Facet;
import org.reftel.search.FacetValue;
import org.reftel.search.SearchCutException;
import org.reftel.search.Traffic;
import org.reftel.search.query.DateFilter;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** {@code /api/timeline}: cables a month, with the filters of any search, by classification and by post, region, tag or person. */
@RestController
class TimelineApi {
    static final String FROM = "from";
    static final String TO = "to";
    static final String BY = "by";

    private final CableSearch search;

    TimelineApi(CableSearch search) {
        this.search = search;
    }

    /**
     * The traffic.
     *
     * @param by whose values the rows are
     * @param rows of the 20 values with most cables
     * @param moreRows how many more values there are
     */
    @JsonNaming(SnakeCaseStrategy.class)
    record TimelineDocument(long undated, List<ResultDocument.Value> months,
            Map<String, List<ResultDocument.Value>> classifications, String by,
            Map<String, List<ResultDocument.Value>> rows, int moreRows) {}

    @GetMapping("/api/timeline")
    @Operation(operationId = "timeline", summary = "Cables a month, by classification, and by origin or what else is asked for.")
    TimelineDocument timeline(@RequestParam MultiValueMap<String, String> parameters) {
        Criteria criteria = StrictParameters.criteria(parameters, Set.of(FROM, TO, BY));
        String by = Optional.ofNullable(parameters.getFirst(BY)).orElse(Facet.ORIGIN.parameter());
        Facet rows = StrictParameters.value(BY, by, Facet.of(by).filter(Traffic.ROWS::contains),
                "is none of origin, region, tag, person");
        Traffic traffic = search.traffic(within(criteria, parameters), rows);
        if (traffic.cut()) {
            throw new SearchCutException();
        }
        return new TimelineDocument(traffic.undated(), FacetDocuments.months(traffic.months()),
                months(traffic.levels()), rows.parameter(), months(traffic.rows()),
                traffic.distinctRows() - traffic.rows().size());
    }

    /** From and to stand for a date, as on the page. */
    private static Criteria within(Criteria criteria, MultiValueMap<String, String> parameters) {
        String from = date(FROM, parameters);
        String to = date(TO, parameters);
        if (from.isEmpty() && to.isEmpty()) {
            return criteria;
        }
        String range = from + ".." + to;
        return criteria.only(Facet.DATE, StrictParameters.value(TO, to,
                DateFilter.of(range).map(DateFilter::text), "lies before from"));
    }

    private static String date(String name, MultiValueMap<String, String> parameters) {
        String text = Optional.ofNullable(parameters.getFirst(name)).orElse("").strip();
        return text.isEmpty()
                ? text
                : StrictParameters.value(name, text,
                        DateFilter.of(text).filter(DateFilter::isPeriod).map(DateFilter::text),
                        "is no date like 2006 or 2006-08");
    }

    private static Map<String, List<ResultDocument.Value>> months(Map<FacetValue, List<FacetValue>> counts) {
        Map<String, List<ResultDocument.Value>> months = new LinkedHashMap<>();
        counts.forEach((value, values) -> months.put(value.value(), FacetDocuments.months(values)));
        return months;
    }
}
