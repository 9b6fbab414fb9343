package org.reftel.ingest.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hibernate.StatelessSession;
import org.reftel.archive.witness.WitnessDecision;
import org.reftel.ingest.witness.WitnessDecisions;

/**
 * What stands decided about the documents of some numbers.
 *
 * @param numbers about which something was decided, even if it was undone
 */
record DecidedWitnesses(WitnessDecisions decisions, Set<String> numbers) {
    static DecidedWitnesses of(StatelessSession session, Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return new DecidedWitnesses(WitnessDecisions.none(), Set.of());
        }
        List<WitnessDecision> all = session
                .createSelectionQuery("from WitnessDecision where number in (:numbers) order by id",
                        WitnessDecision.class)
                .setParameterList("numbers", numbers).getResultList();
        Set<String> about = new HashSet<>();
        Set<String> shown = new HashSet<>();
        Set<String> apart = new HashSet<>();
        Map<String, String> together = new HashMap<>();
        for (WitnessDecision decision : all) {
            about.add(decision.number());
            if (!decision.isUndone()) {
                switch (decision.kind()) {
                    case SHOW -> shown.add(decision.sha256());
                    case APART -> apart.add(decision.sha256());
                    case TOGETHER -> decision.other().ifPresent(other -> together.put(decision.sha256(), other));
                    case RESTORE -> {
                        // which of a file's versions it has is no question of witnesses
                    }
                }
            }
        }
        return new DecidedWitnesses(new WitnessDecisions(shown, apart, together), about);
    }

    boolean isAbout(String number) {
        return numbers.contains(number);
    }
}
