package org.reftel.ingest.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.hibernate.StatelessSession;
import org.reftel.archive.cable.Cable;
import org.reftel.archive.version.CableOutline;
import org.reftel.archive.version.CableParts;
import org.reftel.ingest.batch.KeyBatches;

/**
 * The cables that a chunk of documents touches. They are written at the chunk's end, all at once, and only those that tell
 * something else than before.
 */
final class ChunkCables {
    private final StatelessSession session;
    private final Map<String, Cable> held = new HashMap<>();
    /** Cables as they were read just now. */
    private final Map<String, Cable> readings = new LinkedHashMap<>();
    private final Map<String, CableOutline> outlines = new HashMap<>();
    private final Map<String, Cable> gone = new LinkedHashMap<>();

    /** A held cable and its new reading. */
    private record Replacement(Cable held, Cable reading) {}

    ChunkCables(StatelessSession session, Collection<String> identifiers) {
        this.session = session;
        KeyBatches.each(identifiers, some -> {
            // in SQL, as a query with a list of keys is translated anew each time, and most chunks have nothing that is held
            List<Long> ids = session.createNativeQuery("select id from cable where identifier = any(:keys)", Long.class)
                    .setParameter("keys", some.toArray(String[]::new)).getResultList();
            if (!ids.isEmpty()) {
                session.createSelectionQuery("from Cable c join fetch c.source where c.id in (:ids)", Cable.class)
                        .setParameterList("ids", ids).getResultList()
                        .forEach(cable -> held.put(cable.identifier(), cable));
            }
        });
    }

    /** What is told of a cable, as far as this chunk has come. */
    Optional<Cable> cable(String identifier) {
        Cable reading = readings.get(identifier);
        return reading == null
                ? Optional.ofNullable(gone.containsKey(identifier) ? null : held.get(identifier))
                : Optional.of(reading);
    }

    /** The cable as it was before this chunk. */
    Optional<Cable> before(String identifier) {
        return Optional.ofNullable(held.get(identifier));
    }

    /** The identifiers of those that were held before. */
    Set<String> identifiers() {
        return Set.copyOf(held.keySet());
    }

    /**
     * Takes a new reading.
     *
     * @return whether it may tell something else than what is held
     */
    boolean put(Cable fresh) {
        readings.put(fresh.identifier(), fresh);
        outlines.remove(fresh.identifier());
        Cable before = held.get(fresh.identifier());
        if (before == null) {
            return true;
        }
        outlines.put(fresh.identifier(), outlined(fresh));
        boolean same = before.digest().equals(fresh.digest()) && before.source().id() == fresh.source().id();
        if (same) {
            readings.remove(fresh.identifier());
        }
        return !same;
    }

    /** Its documents became witnesses of other cables. */
    void remove(Cable cable) {
        gone.put(cable.identifier(), cable);
        readings.remove(cable.identifier());
    }

    /** Writes what is different. */
    List<CableChange> write() {
        outlineNew();
        List<Replacement> replacements = new ArrayList<>();
        List<Cable> added = new ArrayList<>();
        readings.forEach((identifier, reading) -> {
            Cable before = held.get(identifier);
            if (before == null) {
                added.add(reading);
            } else {
                replacements.add(new Replacement(before, reading));
            }
        });
        Map<String, CableOutline> told = told(replacements);
        List<CableChange> changes = changes(replacements, told);
        CableRowsWriter rows = new CableRowsWriter(session);
        Set<Cable> emptied = new HashSet<>(gone.values());
        replacements.forEach(replacement -> emptied.add(replacement.held));
        rows.deleteParts(emptied);
        gone.values().forEach(rows::delete);
        replacements.forEach(replacement -> replacement.held.replaceBy(replacement.reading));
        rows.update(replacements.stream().map(Replacement::held).toList());
        rows.insert(added);
        return changes;
    }

    /** On all processors, as most cables are new and nothing asked for their outlines yet. */
    private void outlineNew() {
        outlines.putAll(readings.values().parallelStream().filter(cable -> !outlines.containsKey(cable.identifier()))
                .collect(Collectors.toMap(Cable::identifier, ChunkCables::outlined)));
    }

    /** The cable knows its outline's digest then. */
    private static CableOutline outlined(Cable cable) {
        CableOutline outline = CableOutline.of(cable, CableParts.of(cable));
        cable.know(outline.digest());
        return outline;
    }

    private CableOutline outline(Cable reading) {
        return Objects.requireNonNull(outlines.get(reading.identifier()));
    }

    private Map<String, CableOutline> told(List<Replacement> replacements) {
        List<Cable> before = new ArrayList<>(gone.values());
        replacements.forEach(replacement -> before.add(replacement.held));
        Map<String, CableOutline> told = new HashMap<>();
        KeyBatches.each(before.stream().map(Cable::id).toList(), some -> {
            Map<Long, CableParts> parts = CableParts.load(session, some);
            before.stream().filter(cable -> parts.containsKey(cable.id())).forEach(cable -> told
                    .put(cable.identifier(), CableOutline.of(cable, Objects.requireNonNull(parts.get(cable.id())))));
        });
        return told;
    }

    private List<CableChange> changes(List<Replacement> replacements, Map<String, CableOutline> told) {
        List<CableChange> changes = new ArrayList<>();
        for (Replacement replacement : replacements) {
            CableOutline before = Objects.requireNonNull(told.get(replacement.held.identifier()));
            boolean moved = replacement.held.source().id() != replacement.reading.source().id();
            CableOutline now = outline(replacement.reading);
            if (moved || !before.equals(now)) {
                changes.add(CableChange.changed(replacement.reading, before, now));
            }
        }
        gone.forEach((identifier, cable) -> changes
                .add(CableChange.withdrawn(cable, Objects.requireNonNull(told.get(identifier)))));
        readings.forEach((identifier, reading) -> {
            if (!held.containsKey(identifier)) {
                changes.add(CableChange.added(reading, outline(reading)));
            }
        });
        return changes;
    }
}
