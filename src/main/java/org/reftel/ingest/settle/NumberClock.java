package org.reftel.ingest.settle;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The numbers of one station in one year that the archive has dates of. Numbers are given in the order of sending, so a number
 * cannot have been reached before lower ones were. source: 5 FAH-2 H-320
 */
final class NumberClock {
    /** Drafts wait with their number, and clocks differ. */
    private static final Duration LEEWAY = Duration.ofDays(1);
    /** One cable with a wrong date must not speak alone: two of the nearest three do. */
    static final int WITNESSES = 3;
    private static final int ENOUGH = 2;

    private final NavigableMap<Integer, Optional<LocalDateTime>> moments;

    /**
     * Of these.
     *
     * @param moments by serial, in UTC; empty for an undated cable
     */
    NumberClock(Map<Integer, Optional<LocalDateTime>> moments) {
        this.moments = new TreeMap<>(moments);
    }

    boolean holds(int serial) {
        return moments.containsKey(serial);
    }

    /** Whether the cable of this number is held and was sent after the moment. */
    boolean isLater(int serial, LocalDateTime moment) {
        return moments.getOrDefault(serial, Optional.empty()).filter(sent -> isAfter(sent, moment)).isPresent();
    }

    /** Whether lower numbers were only sent after the moment. */
    boolean isBeyond(int serial, LocalDateTime moment) {
        return moments.headMap(serial, false).descendingMap().values().stream().flatMap(Optional::stream)
                .limit(WITNESSES).filter(sent -> isAfter(sent, moment)).count() >= ENOUGH;
    }

    private static boolean isAfter(LocalDateTime sent, LocalDateTime moment) {
        return sent.isAfter(moment.plus(LEEWAY));
    }
}
