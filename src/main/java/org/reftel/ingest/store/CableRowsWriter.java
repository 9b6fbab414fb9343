package org.reftel.ingest.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hibernate.StatelessSession;
import org.reftel.archive.cable.Cable;
import org.reftel.archive.cable.PartOfCable;
import org.reftel.ingest.batch.KeyBatches;

/** Writes cables with their parts, kind by kind, so that the database gets long batches. */
final class CableRowsWriter {
    /** Tables, not entities: parts that readers do not see go too. */
    private static final List<String> PARTS = List.of("paragraph", "cable_tag", "mention", "addressee",
            "cable_reference", "repair", "finding", "comparison", "cable_section");

    private final StatelessSession session;

    CableRowsWriter(StatelessSession session) {
        this.session = session;
    }

    void insert(List<Cable> cables) {
        session.insertMultiple(cables);
        insertParts(cables);
    }

    void update(List<Cable> cables) {
        session.updateMultiple(cables);
        insertParts(cables);
    }

    private void insertParts(List<Cable> cables) {
        Map<Class<?>, List<PartOfCable>> byKind = new LinkedHashMap<>();
        for (Cable cable : cables) {
            cable.placedParts()
                    .forEach(part -> byKind.computeIfAbsent(part.getClass(), _ -> new ArrayList<>()).add(part));
        }
        byKind.values().forEach(session::insertMultiple);
    }

    void deleteParts(Collection<Cable> cables) {
        KeyBatches.each(cables.stream().map(Cable::id).toList(), some -> {
            for (String part : PARTS) {
                session.createNativeMutationQuery("delete from " + part + " where cable_id in (:cables)")
                        .setParameterList("cables", some).executeUpdate();
            }
        });
    }

    /** A cable without parts; the index forgets it later. */
    void delete(Cable cable) {
        session.delete(cable);
        session.createNativeMutationQuery("insert into index_leftover (cable_id) values (:cable)")
                .setParameter("cable", cable.id()).executeUpdate();
    }
}
