package org.reftel.archive.graph;

import java.util.List;

/**
 * Some of the cables that cite one, in order of date.
 *
 * @param total how many there are in all
 */
public record CitedBy(long total, List<CitingCable> cables) {
    public boolean isEmpty() {
        return total == 0;
    }
}
