package org.reftel.ingest;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.reftel.archive.IngestOutcome;
import org.reftel.archive.IngestOutcome.Result;

/**
 * How far a run has come.
 *
 * @param files how many there are, done earlier or now
 * @param done how many have their outcome
 * @param results how many of each outcome since this start
 */
public record IngestProgress(int files, int done, Map<Result, Integer> results) {
    static IngestProgress start(int files, int done) {
        return new IngestProgress(files, done, Map.of());
    }

    IngestProgress and(List<IngestOutcome> outcomes) {
        Map<Result, Integer> sum = new EnumMap<>(Result.class);
        sum.putAll(results);
        outcomes.forEach(outcome -> sum.merge(outcome.result(), 1, Integer::sum));
        return new IngestProgress(files, done + outcomes.size(), Map.copyOf(sum));
    }

    /** How many files had this outcome. */
    public int count(Result result) {
        return results.getOrDefault(result, 0);
    }
}
