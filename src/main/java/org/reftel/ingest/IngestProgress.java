package org.reftel.ingest;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.reftel.archive.run.IngestOutcome;
import org.reftel.archive.run.IngestOutcome.Result;

/**
 * How far a run has come.
 *
 * @param run its key; 0 where no run is on record for it, as when decisions take effect
 * @param who at whose wish it runs
 * @param started when this process began with it
 * @param files how many there are, done earlier or now, a row of a release's file counting as one; 0 while they are being
 *     listed
 * @param before how many had their outcome before this process began
 * @param done how many have their outcome
 * @param results how many of each outcome since this start
 */
public record IngestProgress(long run, String who, Instant started, Phase phase, int files, int before, int done,
        Map<Result, Integer> results) {
    /** What a run does. */
    public enum Phase {
        LISTING, READING,
        /** Persons. */
        LINKING, INDEXING
    }

    static IngestProgress listing(String who, Instant started) {
        return new IngestProgress(0, who, started, Phase.LISTING, 0, 0, 0, Map.of());
    }

    /** It is that of a run. */
    IngestProgress of(long key) {
        return new IngestProgress(key, who, started, phase, files, before, done, results);
    }

    IngestProgress reading(int count, int doneBefore) {
        return new IngestProgress(run, who, started, Phase.READING, count, doneBefore, doneBefore, Map.of());
    }

    /** As it turns out, there are so many files. */
    IngestProgress counting(int count) {
        return new IngestProgress(run, who, started, phase, count, before, done, results);
    }

    IngestProgress linking() {
        return new IngestProgress(run, who, started, Phase.LINKING, files, before, done, results);
    }

    IngestProgress indexing() {
        return new IngestProgress(run, who, started, Phase.INDEXING, files, before, done, results);
    }

    IngestProgress and(List<IngestOutcome> outcomes) {
        Map<Result, Integer> sum = new EnumMap<>(Result.class);
        sum.putAll(results);
        outcomes.forEach(outcome -> sum.merge(outcome.result(), 1, Integer::sum));
        return new IngestProgress(run, who, started, phase, files, before, done + outcomes.size(), Map.copyOf(sum));
    }

    /** How many files had this outcome. */
    public int count(Result result) {
        return results.getOrDefault(result, 0);
    }

    /** Files a second since the start; 0 in the first moment. */
    public double rate(Instant now) {
        double seconds = Duration.between(started, now).toMillis() / 1000.0;
        return seconds <= 0 ? 0 : (done - before) / seconds;
    }

    /** How long it will go on at this rate; empty while there is none. */
    public Optional<Duration> left(Instant now) {
        double rate = rate(now);
        return rate <= 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(Math.round((files - done) / rate)));
    }

    @Override
    public String toString() {
        return "%d of %d files: %d added, %d changed, %d unchanged, %d rejected".formatted(done, files,
                count(Result.ADDED), count(Result.CHANGED), count(Result.UNCHANGED), count(Result.REJECTED));
    }
}
