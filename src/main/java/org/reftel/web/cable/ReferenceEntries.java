package org.reftel.web.cable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.reftel.archive.cable.CableReference;
import org.reftel.telegram.pointer.Pointer.References;

/** Tells which entries of a cable's REF line words like "ref B" mean. Where that is open, all that may be meant. */
final class ReferenceEntries {
    private static final String CABLE = "CABLE";
    private static final String NONE = "NONE";

    private final List<Entry> entries = new ArrayList<>();

    ReferenceEntries(List<CableReference> references) {
        for (int i = 0; i < references.size(); i++) {
            if (!references.get(i).kind().equals(NONE)) {
                entries.add(new Entry(i + 1, references.get(i)));
            }
        }
    }

    /**
     * An entry.
     *
     * @param ordinal from 1
     */
    record Entry(int ordinal, CableReference reference) {
        /** The cable that it names; empty for mail and conversations. */
        Optional<String> cable() {
            return reference.kind().equals(CABLE) ? reference.leadsTo() : Optional.empty();
        }

        private boolean isLettered() {
            return reference.label().isPresent();
        }

        /** The place in the page. */
        String anchor() {
            return "reference-" + ordinal;
        }
    }

    /**
     * What words may mean.
     *
     * @param entries in the order of the line, each telegram once; none where the line has nothing of the kind
     * @param open whether it is not told which of them
     */
    record Meant(List<Entry> entries, boolean open) {}

    Meant meant(References words) {
        Set<String> seen = new HashSet<>();
        // a line of one entry without a letter may be spoken of as ref A; where ref C is, it has lost others
        boolean unlettered = !words.labels().isEmpty() && entries.stream().noneMatch(Entry::isLettered)
                && !(entries.size() == 1 && words.labels().equals(List.of("A")));
        List<Entry> meant = candidates(words).stream()
                .filter(entry -> seen.add(entry.cable().orElse(entry.anchor()))).toList();
        return new Meant(meant, unlettered || meant.size() > 1);
    }

    private List<Entry> candidates(References words) {
        if (words.labels().isEmpty()) {
            List<Entry> named = words.named().map(this::named).orElse(List.of());
            return named.isEmpty() ? entries : named;
        }
        return entries.stream().noneMatch(Entry::isLettered)
                ? entries
                : entries.stream().filter(entry -> entry.reference.label().filter(words.labels()::contains).isPresent())
                        .toList();
    }

    /** Station and serial, with or without a year before them. */
    private List<Entry> named(String name) {
        return entries.stream().filter(entry -> entry.cable()
                .filter(cable -> cable.endsWith(name) && cable.length() - name.length() <= "06".length()).isPresent())
                .toList();
    }
}
