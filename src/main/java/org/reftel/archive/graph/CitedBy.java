package org.reftel.archive.graph;

import java.util.List;
import java.util.stream.Stream;

/**
 * Some of the cables that cite one, in order of date.
 *
 * @param total how many there are in all
 */
public record CitedBy(long total, List<CitingCable> cables) {
    public boolean isEmpty() {
        return total == 0;
    }

    /** With others behind them. */
    CitedBy and(CitedBy others, int most) {
        return new CitedBy(total + others.total,
                Stream.concat(cables.stream(), others.cables.stream()).limit(most).toList());
    }
}
