package org.reftel.admin.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.reftel.archive.run.IngestOutcome.Result;
import org.reftel.ingest.IngestProgress;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * How far a run is, for a screen.
 *
 * @param run 0 where decisions take effect without one
 * @param rate files a second
 * @param secondsLeft at this rate; null while there is none
 * @param words the same as a sentence
 */
@JsonNaming(SnakeCaseStrategy.class)
public record ProgressReport(long run, String who, String phase, int files, int done, int added, int changed,
        int unchanged,
        int rejected, double rate, @Nullable Long secondsLeft, String words) {
    private static final long MINUTE = 60;
    private static final long LONG_IN_SECONDS = 90;

    public static ProgressReport of(IngestProgress progress, Instant now) {
        double rate = Math.round(progress.rate(now) * 10) / 10.0;
        return new ProgressReport(progress.run(), progress.who(), progress.phase().name().toLowerCase(Locale.ROOT),
                progress.files(),
                progress.done(), progress.count(Result.ADDED), progress.count(Result.CHANGED),
                progress.count(Result.UNCHANGED), progress.count(Result.REJECTED), rate,
                progress.left(now).map(Duration::toSeconds).orElse(null), words(progress, now));
    }

    private static String words(IngestProgress progress, Instant now) {
        return switch (progress.phase()) {
            case LISTING -> "Listing the files.";
            case LINKING ->
                "All %,d files have their outcome; persons are being linked.".formatted(progress.files());
            case INDEXING -> "All %,d files have their outcome; the index is catching up.".formatted(progress.files());
            case READING ->
                String.format(Locale.ENGLISH, "%,d of %,d files, %,d of them cables; %,.0f files a second%s.",
                        progress.done(), progress.files(),
                        progress.done() - progress.before() - progress.count(Result.REJECTED), progress.rate(now),
                        progress.left(now).map(left -> ", " + words(left) + " left").orElse(""));
        };
    }

    private static String words(Duration left) {
        long seconds = left.toSeconds();
        return seconds < LONG_IN_SECONDS
                ? "about " + Math.max(1, seconds) + " s"
                : "about " + Math.round((double) seconds / MINUTE) + " min";
    }
}
