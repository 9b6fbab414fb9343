package org.reftel.archive.graph;

import java.util.List;
import java.util.Map;

import org.reftel.archive.cable.CableNumber;

/**
 * A station and number of which the year is open: what it may mean.
 *
 * @param held the cables of this station and number, the earliest first
 * @param ghosts those that are cited with their year and not held, with how many cables cite them
 * @param citedBy the first cables that name it without year
 */
public record NumberWithoutYear(CableNumber number, List<CableInBrief> held, Map<String, Long> ghosts,
        CitedBy citedBy) {
    /** How many cables it may mean, as far as the archive knows. */
    public int candidates() {
        return held.size() + ghosts.size();
    }
}
