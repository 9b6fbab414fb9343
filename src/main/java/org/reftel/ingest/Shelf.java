package org.reftel.ingest;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.hibernate.StatelessSession;
import org.reftel.archive.Cable;
import org.reftel.archive.SourceContent;
import org.reftel.archive.SourceDocument;

/** What the archive already has of a chunk's documents and cables, fetched with one query for each kind, and kept as it grows. */
final class Shelf {
    /** Tables, not entities: parts that readers do not see go too. */
    private static final List<String> PARTS = List.of("paragraph", "cable_tag", "mention", "addressee",
            "cable_reference", "repair", "finding", "comparison");

    private final StatelessSession session;
    private final Map<String, SourceDocument> byHash;
    private final Map<String, SourceDocument> currentByName;
    private final Map<String, Cable> byIdentifier;
    private final Set<String> contents;

    private Shelf(StatelessSession session, Collection<String> names, Collection<String> hashes,
            Collection<String> identifiers) {
        this.session = session;
        this.byHash = by(documents("sha256", hashes), SourceDocument::sha256);
        this.currentByName = by(documents("superseded = false and name", names), SourceDocument::name);
        this.byIdentifier = identifiers.isEmpty()
                ? new HashMap<>()
                : by(session
                        .createSelectionQuery("from Cable c join fetch c.source where c.identity.identifier in (:keys)",
                                Cable.class)
                        .setParameterList("keys", identifiers).getResultList(), Cable::identifier);
        this.contents = hashes.isEmpty()
                ? new HashSet<>()
                : new HashSet<>(session
                        .createSelectionQuery("select sha256 from SourceContent where sha256 in (:keys)", String.class)
                        .setParameterList("keys", hashes).getResultList());
    }

    static Shelf of(StatelessSession session, Collection<ReadDocument> documents) {
        return new Shelf(session, set(documents, ReadDocument::name), set(documents, d -> d.hash().sha256()),
                set(documents, ReadDocument::identifier));
    }

    private List<SourceDocument> documents(String column, Collection<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : session
                        .createSelectionQuery("from SourceDocument where " + column + " in (:keys)",
                                SourceDocument.class)
                        .setParameterList("keys", keys).getResultList();
    }

    private static Set<String> set(Collection<ReadDocument> documents, Function<ReadDocument, String> key) {
        return documents.stream().map(key).collect(Collectors.toSet());
    }

    private static <T> Map<String, T> by(List<T> list, Function<T, String> key) {
        return list.stream().collect(Collectors.toMap(key, Function.identity(), (first, _) -> first, HashMap::new));
    }

    Optional<SourceDocument> withHash(String sha256) {
        return Optional.ofNullable(byHash.get(sha256));
    }

    /** The latest version under a name. */
    Optional<SourceDocument> named(String name) {
        return Optional.ofNullable(currentByName.get(name));
    }

    Optional<Cable> cable(String identifier) {
        return Optional.ofNullable(byIdentifier.get(identifier));
    }

    /** Keeps a document's bytes and its row; an earlier version under the same name is marked. */
    void put(SourceDocument document, SourceContent content) {
        if (contents.add(content.sha256())) {
            session.insert(content);
        }
        named(document.name()).ifPresent(earlier -> {
            earlier.supersede();
            session.update(earlier);
        });
        session.insert(document);
        byHash.put(document.sha256(), document);
        currentByName.put(document.name(), document);
    }

    /** Marks a document that cannot be read anew, so that it is not tried again and again. */
    void leave(String name) {
        session.createMutationQuery(
                "update SourceDocument set parserVersion = -1 where parserVersion = 0 and name = :name")
                .setParameter("name", name).executeUpdate();
    }

    void update(SourceDocument document) {
        session.update(document);
    }

    void put(Cable cable) {
        session.insert(cable);
        session.insertMultiple(cable.placedParts());
        byIdentifier.put(cable.identifier(), cable);
    }

    /** Writes a cable's new reading over the old one. */
    void replace(Cable cable, Cable reading) {
        for (String part : PARTS) {
            session.createNativeMutationQuery("delete from " + part + " where cable_id = :cable")
                    .setParameter("cable", cable.id())
                    .executeUpdate();
        }
        cable.replaceBy(reading);
        session.update(cable);
        session.insertMultiple(cable.placedParts());
    }
}
