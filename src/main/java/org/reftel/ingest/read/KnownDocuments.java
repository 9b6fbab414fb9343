package org.reftel.ingest.read;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.hibernate.StatelessSession;
import org.reftel.archive.cable.ContentHash;
import org.reftel.archive.cable.SourceDocument;
import org.reftel.ingest.source.ReceivedDocument;
import org.reftel.telegram.TelegramParser;

/**
 * Files with a content that is held under their very name, undamaged, and read by the present parser: they need not be read
 * again.
 */
final class KnownDocuments {
    private final Map<String, SourceDocument> byHash = new HashMap<>();
    private final Map<String, Long> furtherNames = new HashMap<>();

    /** None of them. */
    static KnownDocuments none() {
        return new KnownDocuments();
    }

    /** Those among some files. */
    static KnownDocuments among(StatelessSession session, Collection<ReceivedDocument> received,
            Collection<String> hashes) {
        KnownDocuments known = new KnownDocuments();
        session.createSelectionQuery(
                """
                        from SourceDocument where sha256 in (:hashes) and superseded = false
                        and parserVersion = :version and sha256 not in (
                        select damaged.sha256 from DamagedContent damaged where damaged.mended is null)""",
                SourceDocument.class).setParameterList("hashes", hashes)
                .setParameter("version", TelegramParser.VERSION).getResultList()
                .forEach(document -> known.byHash.put(document.sha256(), document));
        if (!known.byHash.isEmpty()) {
            session.createNativeQuery("select name, source_document_id from other_name where name in (:names)",
                    Object[].class).setParameterList("names", received.stream().map(ReceivedDocument::name).toList())
                    .getResultList()
                    .forEach(row -> known.furtherNames.put((String) row[0], ((Number) row[1]).longValue()));
        }
        return known;
    }

    /** The file, if it is one of them. */
    Optional<Incoming> find(String name, ContentHash hash) {
        return Optional.ofNullable(byHash.get(hash.sha256()))
                .filter(document -> document.name().equals(name)
                        || Long.valueOf(document.id()).equals(furtherNames.get(name)))
                .map(document -> new Incoming.Known(name, hash.sha256(), document.witnessOf(), document.name(),
                        document.findings()));
    }
}
