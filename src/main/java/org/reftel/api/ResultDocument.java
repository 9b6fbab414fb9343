package org.reftel.api;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A page of results as JSON.
 *
 * @param sort the order of the hits
 * @param ignored what was not understood of the query, and where pages end
 * @param facets values with counts, by the facet's name in addresses; in pages only, not when going on by cursor
 * @param nextCursor where to go on, when going by cursor; null at the end, and in pages
 */
@JsonNaming(SnakeCaseStrategy.class)
record ResultDocument(String query, long total, int page, int size, String sort, List<String> ignored,
        Map<String, List<Value>> facets, List<Hit> hits, @Nullable String nextCursor) {
    /** A facet's value; {@code label} in words, where the value is a code or an address. */
    record Value(String value, @Nullable String label, long count) {}

    /**
     * A cable found.
     *
     * @param subject of the telegram, else the title that a site gives it
     * @param date of sending, else of the site
     * @param classification in the release's form, with what adds to it
     * @param level of the classification, by which results are filtered
     * @param conflicts in what its document contradicts itself
     */
    @JsonNaming(SnakeCaseStrategy.class)
    record Hit(String id, @Nullable String subject, @Nullable String date, @Nullable String origin,
            @Nullable String inferredOrigin,
            @Nullable String classification, @Nullable String level, List<String> tags, List<PersonRef> persons,
            boolean partial,
            List<String> conflicts, int references,
            @Nullable Excerpt paragraph) {}

    /** A person by address and name. */
    @JsonNaming(SnakeCaseStrategy.class)
    record PersonRef(String personId, String person) {}

    /** The best paragraph; {@code n} is null where it has no number. */
    record Excerpt(@Nullable Integer n, @Nullable String marking, String text) {}
}
