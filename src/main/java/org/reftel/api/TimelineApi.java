package org.reftel.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.swagger.v3.oas.annotations.Operation;
import org.reftel.search.CableSearch;
import org.reftel.search.Criteria;
import org.reftel.search.Facet;
import org.reftel.search.FacetValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** {@code /api/timeline}: cables a month, of the whole archive, by classification and by post. */
@RestController
class TimelineApi {
    private static final int LEVELS = 10;
    private static final int POSTS = 25;

    private final CableSearch search;

    TimelineApi(CableSearch search) {
        this.search = search;
    }

    /**
     * The traffic.
     *
     * @param origins of the 25 origins with most cables
     */
    @JsonNaming(SnakeCaseStrategy.class)
    record TimelineDocument(long undated, List<ResultDocument.Value> months,
            Map<String, List<ResultDocument.Value>> classifications,
            Map<String, List<ResultDocument.Value>> origins) {}

    @GetMapping("/api/timeline")
    @Operation(operationId = "timeline", summary = "Cables a month, by classification and by origin.")
    TimelineDocument timeline() {
        Criteria everything = Criteria.everything();
        return new TimelineDocument(
                search.counts(everything, Facet.DATE, Set.of("undated")).getFirst().count(),
                FacetDocuments.months(search.months(everything)), months(Facet.CLASSIFICATION, LEVELS),
                months(Facet.ORIGIN, POSTS));
    }

    private Map<String, List<ResultDocument.Value>> months(Facet facet, int most) {
        Map<String, List<ResultDocument.Value>> months = new LinkedHashMap<>();
        for (FacetValue value : search.top(Criteria.everything(), facet, most).values()) {
            months.put(value.value(),
                    FacetDocuments.months(search.months(Criteria.everything().toggle(facet, value.value()))));
        }
        return months;
    }
}
