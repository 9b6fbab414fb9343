package org.reftel.api;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A page of results as JSON.
 *
 * @param facets values with counts, by the facet's name in addresses
 * @param ignored parameters that made no sense, and remarks on the query
 */
@JsonNaming(SnakeCaseStrategy.class)
record ResultDocument(String query, long total, int page, int size, String sort, List<String> ignored,
        Map<String, List<Value>> facets, List<Hit> hits) {
    /** A facet's value; {@code label} in words, where the value is a code or an address. */
    record Value(String value, @Nullable String label, long count) {}

    /** A cable found; {@code date} is that of sending, else of the site. */
    @JsonNaming(SnakeCaseStrategy.class)
    record Hit(String id, String subject, @Nullable String date, @Nullable String origin,
            @Nullable String inferredOrigin,
            @Nullable String classification, List<String> tags, List<PersonRef> persons, boolean partial,
            int references,
            @Nullable Excerpt paragraph) {}

    /** A person by address and name. */
    @JsonNaming(SnakeCaseStrategy.class)
    record PersonRef(String personId, String person) {}

    /** The best paragraph; {@code n} is null where it has no number. */
    record Excerpt(@Nullable Integer n, @Nullable String marking, String text) {}
}
