package org.reftel.api;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * What is known of a cable that is cited and not held, as JSON.
 *
 * @param held false
 * @param post the station's, where the lists of posts know it
 * @param notBefore arguments on the date, the strongest first
 * @param notAfter likewise
 * @param withOpenYear a held cable of the same station and number whose year is open: perhaps this one
 * @param passages what citing cables say of it
 */
@JsonNaming(SnakeCaseStrategy.class)
record GhostDocument(boolean held, String id, String station, @Nullable String post, @Nullable Integer year,
        int number, List<Bound> notBefore, List<Bound> notAfter, @Nullable String withOpenYear, List<Said> passages,
        @JsonUnwrapped GraphDocument graph) {
    /** A day; {@code basis} is YEAR, NUMBER or CITATION, {@code cable} the one it rests on. */
    record Bound(String day, String basis, @Nullable String cable) {}

    /** A sentence; {@code n} is its paragraph, {@code words} those of it that mean the cable. */
    record Said(String cable, @Nullable Integer n, String words, String sentence) {}

    /** What a number without year may mean: held cables, and cited ones that are not held. */
    @JsonNaming(SnakeCaseStrategy.class)
    record WithoutYear(boolean held, String id, List<String> heldCandidates, List<String> citedCandidates,
            GraphDocument.CitedByDocument citedBy) {}
}
