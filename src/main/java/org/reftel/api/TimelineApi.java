package org.reftel.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import org.reftel.search.CableSearch;
import org.reftel.search.FacetValue;
import org.reftel.search.Traffic;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** {@code /api/timeline}: cables a month, of the whole archive, by classification and by post. */
@RestController
class TimelineApi {
    private final CableSearch search;

    TimelineApi(CableSearch search) {
        this.search = search;
    }

    /**
     * The traffic.
     *
     * @param origins of the 20 origins with most cables
     */
    @JsonNaming(SnakeCaseStrategy.class)
    record TimelineDocument(long undated, List<ResultDocument.Value> months,
            Map<String, List<ResultDocument.Value>> classifications,
            Map<String, List<ResultDocument.Value>> origins) {}

    @GetMapping("/api/timeline")
    @Operation(operationId = "timeline", summary = "Cables a month, by classification and by origin.")
    TimelineDocument timeline() {
        Traffic traffic = Traffic.of(search);
        return new TimelineDocument(traffic.undated(), FacetDocuments.months(traffic.months()),
                months(traffic.levels()), months(traffic.rows()));
    }

    private static Map<String, List<ResultDocument.Value>> months(Map<FacetValue, List<FacetValue>> counts) {
        Map<String, List<ResultDocument.Value>> months = new LinkedHashMap<>();
        counts.forEach((value, values) -> months.put(value.value(), FacetDocuments.months(values)));
        return months;
    }
}
