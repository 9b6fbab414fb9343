package org.reftel.ingest.witness;

import java.util.Map;
import java.util.Set;

/**
 * What administrators decided about documents, told by their hashes.
 *
 * @param shown those that are shown rather than the best of their cable
 * @param apart those that are cables of their own
 * @param together those that belong to the cable of another
 */
public record WitnessDecisions(Set<String> shown, Set<String> apart, Map<String, String> together) {
    public WitnessDecisions {
        shown = Set.copyOf(shown);
        apart = Set.copyOf(apart);
        together = Map.copyOf(together);
    }

    /** Nothing was decided. */
    public static WitnessDecisions none() {
        return new WitnessDecisions(Set.of(), Set.of(), Map.of());
    }

    boolean areTogether(Witness first, Witness second) {
        return second.sha256().equals(together.get(first.sha256()))
                || first.sha256().equals(together.get(second.sha256()));
    }

    boolean isApart(Witness witness) {
        return apart.contains(witness.sha256());
    }
}
