package org.reftel.ingest.person;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.hibernate.StatelessSession;
import org.reftel.archive.person.BlockToLink;
import org.reftel.archive.person.PersonDecision;
import org.reftel.ingest.batch.KeyBatches;

/** Groups of alike surnames: which are to be linked anew, and which together because a curator found one person in both. */
public final class LinkedBlocks {
    private final Map<String, Set<String>> joined = new HashMap<>();

    /** Decisions that were undone count too: what they joined must be taken apart together. */
    LinkedBlocks(Collection<PersonDecision> decisions) {
        for (PersonDecision decision : decisions) {
            decision.other().ifPresent(other -> {
                join(decision.who().block(), other.block());
                join(other.block(), decision.who().block());
            });
        }
    }

    private void join(String block, String other) {
        joined.computeIfAbsent(block, _ -> new HashSet<>()).add(other);
    }

    /** The block with all that are linked together with it. */
    SortedSet<String> with(String block) {
        SortedSet<String> found = new TreeSet<>(Set.of(block));
        Deque<String> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            for (String other : joined.getOrDefault(open.remove(), Set.of())) {
                if (found.add(other)) {
                    open.add(other);
                }
            }
        }
        return found;
    }

    /** The groups that a decision speaks of. */
    public static Set<String> of(PersonDecision decision) {
        Set<String> blocks = new TreeSet<>(Set.of(decision.who().block()));
        decision.other().ifPresent(other -> blocks.add(other.block()));
        return blocks;
    }

    /** Notes that something changed in these. */
    public static void mark(StatelessSession session, Collection<String> blocks) {
        KeyBatches.each(blocks, some -> {
            // in SQL, as a query with a list of keys is translated anew each time, and every chunk asks this
            Set<String> marked = new HashSet<>(session
                    .createNativeQuery("select block from block_to_link where block = any(:blocks)", String.class)
                    .setParameter("blocks", some.toArray(String[]::new)).getResultList());
            session.insertMultiple(
                    some.stream().filter(block -> !marked.contains(block)).map(BlockToLink::new).toList());
        });
    }

    /** Those in which something changed, in order. */
    static List<String> marked(StatelessSession session) {
        return session.createSelectionQuery("select block from BlockToLink order by block", String.class)
                .getResultList();
    }

    static void unmark(StatelessSession session, Collection<String> blocks) {
        KeyBatches.each(blocks,
                some -> session.createMutationQuery("delete from BlockToLink where block in (:blocks)")
                        .setParameterList("blocks", some).executeUpdate());
    }
}
