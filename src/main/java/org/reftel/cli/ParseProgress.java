package org.reftel.cli;

import java.time.Duration;
import java.util.Locale;

/** How far a reading of files has come, by their bytes, which are known before they are read. */
final class ParseProgress {
    private static final Duration LONG = Duration.ofSeconds(90);

    private final long totalBytes;
    private long cables;

    ParseProgress(long totalBytes) {
        this.totalBytes = totalBytes;
    }

    void cableRead() {
        cables++;
    }

    /**
     * As a sentence: {@code 12,345 cables, 2,100 a second, about 3 min left}.
     *
     * @param bytes how many have been read
     */
    String words(Duration since, long bytes) {
        double done = bytes;
        double seconds = Math.max(1, since.toMillis()) / 1000.0;
        String left = done <= 0 || done > totalBytes
                ? ""
                : ", about " + words(Duration.ofMillis(Math.round(since.toMillis() * (totalBytes - done) / done)))
                        + " left";
        return String.format(Locale.ENGLISH, "%,d cables, %,.0f a second%s", cables, cables / seconds, left);
    }

    private static String words(Duration left) {
        return left.compareTo(LONG) < 0
                ? Math.max(1, left.toSeconds()) + " s"
                : Math.round(left.toSeconds() / 60.0) + " min";
    }
}
