package org.reftel.ingest.witness;

import java.util.List;

/**
 * The documents of one cable.
 *
 * @param identifier the cable's
 * @param witnesses the one that is shown, then the others, the best first
 * @param sections the later sections of the telegram, in order, that came in documents of their own and are shown behind the first
 */
public record WitnessGroup(String identifier, List<Witness> witnesses, List<Witness> sections) {
    public WitnessGroup {
        witnesses = List.copyOf(witnesses);
        sections = List.copyOf(sections);
    }

    public Witness shown() {
        return witnesses.getFirst();
    }
}
