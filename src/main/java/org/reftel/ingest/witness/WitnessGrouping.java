package org.reftel.ingest.witness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Groups the documents of one station and number by cable. The best document comes first, so that the groups do not depend on the
 * order of arrival: one of the same number and year joins unless it clearly differs; one without a year joins a dated cable only
 * where a single one has its subject and words; a later section goes on with the cable that lacks it. What differs stands apart,
 * under the number and the first letters of its hash.
 */
public final class WitnessGrouping {
    private static final int HASH_LETTERS = 4;

    private final WitnessDecisions decisions;
    private final Map<String, List<Draft>> dated = new TreeMap<>();
    private final Map<String, List<Draft>> open = new TreeMap<>();

    private WitnessGrouping(WitnessDecisions decisions) {
        this.decisions = decisions;
    }

    /** The cables of these documents, which all name one station and number. */
    public static List<WitnessGroup> of(Collection<Witness> witnesses, WitnessDecisions decisions) {
        WitnessGrouping grouping = new WitnessGrouping(decisions);
        List<Witness> sorted = witnesses.stream().sorted(Witness.BEST_FIRST).toList();
        List<Witness> later = witnesses.stream().filter(w -> !w.isFirst())
                .sorted(Comparator.comparingInt(Witness::section).thenComparing(Witness.BEST_FIRST)).toList();
        sorted.stream().filter(w -> w.isFirst() && !w.yearOpen()).forEach(grouping::addDated);
        later.stream().filter(w -> !w.yearOpen()).forEach(w -> grouping.addSection(w, grouping.dated));
        sorted.stream().filter(w -> w.isFirst() && w.yearOpen()).forEach(grouping::addOpen);
        later.stream().filter(Witness::yearOpen).forEach(w -> grouping.addSection(w, grouping.open));
        return grouping.groups();
    }

    private void addDated(Witness witness) {
        joined(witness, dated).ifPresentOrElse(draft -> draft.members.add(witness), () -> begin(witness, dated));
    }

    private void addOpen(Witness witness) {
        List<Draft> same = decisions.isApart(witness)
                ? List.of()
                : dated.values().stream().flatMap(List::stream)
                        .filter(draft -> draft.holdsDecided(witness, decisions)
                                || !draft.isApart(decisions) && witness.isSurelySameAs(draft.head()))
                        .toList();
        if (same.size() == 1) {
            same.getFirst().members.add(witness);
        } else {
            joined(witness, open).ifPresentOrElse(draft -> draft.members.add(witness), () -> begin(witness, open));
        }
    }

    private void addSection(Witness witness, Map<String, List<Draft>> drafts) {
        Optional<Draft> whole = joined(witness, drafts);
        if (whole.isPresent()) {
            whole.get().members.add(witness);
            return;
        }
        Optional<Draft> begun = decisions.isApart(witness)
                ? Optional.empty()
                : drafts.getOrDefault(witness.identifier(), List.of()).stream()
                        .filter(draft -> draft.lacks(witness.section()) && witness.goesOnWith(draft.head()))
                        .findFirst();
        begun.ifPresentOrElse(draft -> draft.sections.put(witness.section(), witness), () -> begin(witness, drafts));
    }

    private Optional<Draft> joined(Witness witness, Map<String, List<Draft>> drafts) {
        return decisions.isApart(witness)
                ? Optional.empty()
                : drafts.getOrDefault(witness.identifier(), List.of()).stream()
                        .filter(draft -> draft.holdsDecided(witness, decisions)
                                || !draft.isApart(decisions) && draft.has(witness))
                        .findFirst();
    }

    private static void begin(Witness witness, Map<String, List<Draft>> drafts) {
        drafts.computeIfAbsent(witness.identifier(), _ -> new ArrayList<>()).add(new Draft(witness));
    }

    private List<WitnessGroup> groups() {
        List<WitnessGroup> groups = new ArrayList<>();
        for (Map<String, List<Draft>> drafts : List.of(dated, open)) {
            drafts.forEach((identifier, same) -> {
                // what an administrator sets apart leaves the plain number to the others
                List<Draft> ordered = same.stream()
                        .sorted(Comparator.comparing((Draft draft) -> draft.isApart(decisions))).toList();
                ordered.forEach(draft -> groups.add(draft.group(
                        draft == ordered.getFirst() ? identifier : identifier + "-" + draft.letters(), decisions)));
            });
        }
        return groups;
    }

    /** A cable in the making. */
    private static final class Draft {
        private final List<Witness> members = new ArrayList<>();
        private final TreeMap<Integer, Witness> sections = new TreeMap<>();

        private Draft(Witness head) {
            members.add(head);
        }

        private Witness head() {
            return members.getFirst();
        }

        private boolean isApart(WitnessDecisions decisions) {
            return decisions.isApart(head());
        }

        private boolean holdsDecided(Witness witness, WitnessDecisions decisions) {
            return members.stream().anyMatch(member -> decisions.areTogether(member, witness));
        }

        /** A section is in a whole telegram where its words are; it is not the same telegram just because of its number. */
        private boolean has(Witness witness) {
            if (witness.isFirst() == head().isFirst() && witness.section() == head().section()) {
                return witness.isSameAs(head());
            }
            Witness section = sections.get(witness.section());
            return witness.isSurelySameAs(head()) || section != null && witness.isSameAs(section);
        }

        private boolean lacks(int section) {
            return head().section() < section && !sections.containsKey(section);
        }

        private String letters() {
            return head().sha256().substring(0, HASH_LETTERS).toUpperCase(Locale.ROOT);
        }

        private WitnessGroup group(String identifier, WitnessDecisions decisions) {
            List<Witness> ordered = members.stream()
                    .sorted(Comparator.comparing((Witness member) -> !decisions.shown().contains(member.sha256()))
                            .thenComparingInt(Witness::section).thenComparing(Witness.BEST_FIRST))
                    .toList();
            return new WitnessGroup(identifier, ordered, List.copyOf(sections.values()));
        }
    }
}
