package org.reftel.api;

import java.util.List;
import java.util.Map;

import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * What the cables of one tag, person or origin have in common.
 *
 * @param months cables a month, the earliest first
 * @param facets the most frequent values among these cables, by the facet's name in addresses
 * @param cablesHref the address of these cables
 */
@JsonNaming(SnakeCaseStrategy.class)
record ProfileDocument(long cables, long undated, List<ResultDocument.Value> months,
        Map<String, List<ResultDocument.Value>> facets, String cablesHref) {}
