package org.reftel.api;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A cable's place in the web, as JSON.
 *
 * @param possiblyCitedBy cables with an entry that may mean it, because a year is open
 * @param citedTogether what is most often named in the same REF lines
 */
@JsonNaming(SnakeCaseStrategy.class)
record GraphDocument(CitedByDocument citedBy, CitedByDocument possiblyCitedBy, List<Together> citedTogether,
        NeighboursDocument neighbours) {
    /** How many cables cite one, and the identifiers of the first hundred, in order of date. */
    record CitedByDocument(long count, List<String> ids) {}

    /** A cable in the same REF lines; {@code lines} is in how many. */
    record Together(String id, boolean held, long lines) {}

    /** The numbers before and after a cable, of its station and year; {@code previous} and {@code next} are held. */
    record NeighboursDocument(@Nullable String previous, @Nullable String next, List<Mark> numbers) {}

    /** A stretch of numbers; {@code state} is here, held, cited or unknown. */
    record Mark(int first, int last, String state, @Nullable String id) {}

    /** A held cable with all its fields, its documents, and its place in the web. */
    record CableInGraph(@JsonUnwrapped CableDocument cable, List<WitnessDocument> witnesses,
            @JsonUnwrapped GraphDocument graph) {}

    /** A cable that cites one; {@code label} and {@code printed} are of its entry. */
    record Citing(String id, String subject, @Nullable String date, @Nullable String origin, @Nullable String label,
            String printed) {}

    /** The cables that cite one, held or not, in order of date. */
    record CitedByPage(String id, boolean held, long count, int page, int size, List<Citing> cables) {}
}
