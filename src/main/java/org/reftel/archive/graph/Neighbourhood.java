package org.reftel.archive.graph;

import java.util.List;
import java.util.Optional;

/**
 * The numbers before and after a cable, of the same station and year.
 *
 * @param marks in order of number; empty where no other number is known
 * @param before those held, the nearest first
 * @param after those held, the nearest first
 */
public record Neighbourhood(List<RulerMark> marks, List<CableInBrief> before, List<CableInBrief> after) {
    static Neighbourhood none() {
        return new Neighbourhood(List.of(), List.of(), List.of());
    }

    public Optional<CableInBrief> previous() {
        return before.stream().findFirst();
    }

    public Optional<CableInBrief> next() {
        return after.stream().findFirst();
    }
}
