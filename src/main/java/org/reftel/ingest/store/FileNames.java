package org.reftel.ingest.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.hibernate.StatelessSession;
import org.reftel.archive.cable.SourceDocument;
import org.reftel.ingest.batch.KeyBatches;

/**
 * Which content the files have now. The same content under several names is one document, called by the first of them in the
 * order of letters, so that it does not matter which file came first.
 */
public final class FileNames {
    private final StatelessSession session;
    private final Map<String, SourceDocument> current = new HashMap<>();
    /** Names beside the one in the document, by document. */
    private final Map<SourceDocument, TreeSet<String>> others = new HashMap<>();

    /**
     * For these names and documents.
     *
     * @param documents those that are held under these names or hashes; one instance for each
     */
    FileNames(StatelessSession session, Collection<String> names, Collection<SourceDocument> documents) {
        this.session = session;
        Map<Long, SourceDocument> byId = new HashMap<>();
        documents.forEach(document -> byId.put(document.id(), document));
        documents.stream().filter(document -> !document.isSuperseded())
                .forEach(document -> current.put(document.name(), document));
        KeyBatches.each(byId.keySet(), ids -> session
                .createNativeQuery("select name, source_document_id from other_name where source_document_id in (:ids)",
                        Object[].class)
                .setParameterList("ids", ids).getResultList()
                .forEach(
                        row -> know((String) row[0], Objects.requireNonNull(byId.get(((Number) row[1]).longValue())))));
        current.keySet().retainAll(names);
    }

    /** The documents that these names stand for beside those that are called so. */
    public static List<Long> documentsOf(StatelessSession session, Collection<String> names) {
        return names.isEmpty()
                ? List.of()
                : session
                        .createNativeQuery("select source_document_id from other_name where name in (:names)",
                                Long.class)
                        .setParameterList("names", names).getResultList();
    }

    private void know(String name, SourceDocument document) {
        current.put(name, document);
        others.computeIfAbsent(document, _ -> new TreeSet<>()).add(name);
    }

    /** What the file of this name had when it came last. */
    Optional<SourceDocument> named(String name) {
        return Optional.ofNullable(current.get(name));
    }

    /** The file has this content now; one that has no name left is an earlier version. The document's row is written by the caller. */
    void call(SourceDocument document, String name) {
        boolean known = document.equals(current.put(name, document)) && !document.isSuperseded();
        if (known) {
            return;
        }
        if (document.isSuperseded()) {
            document.reinstate(name);
        } else if (!document.name().equals(name)) {
            boolean first = name.compareTo(document.name()) < 0;
            add(document, first ? document.name() : name);
            if (first) {
                document.call(name);
            }
        }
    }

    private void add(SourceDocument document, String name) {
        others.computeIfAbsent(document, _ -> new TreeSet<>()).add(name);
        session.createNativeMutationQuery("insert into other_name (name, source_document_id) values (:name, :document)")
                .setParameter("name", name).setParameter("document", document.id()).executeUpdate();
    }

    /** The file has another content now. */
    void release(SourceDocument document, String name) {
        TreeSet<String> further = others.getOrDefault(document, new TreeSet<>());
        if (document.name().equals(name)) {
            if (further.isEmpty()) {
                document.supersede();
            } else {
                String next = further.first();
                drop(further, next);
                document.call(next);
            }
        } else {
            drop(further, name);
        }
    }

    private void drop(Set<String> further, String name) {
        further.remove(name);
        session.createNativeMutationQuery("delete from other_name where name = :name").setParameter("name", name)
                .executeUpdate();
    }
}
