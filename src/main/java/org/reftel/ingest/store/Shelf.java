package org.reftel.ingest.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hibernate.StatelessSession;
import org.reftel.archive.cable.SourceContent;
import org.reftel.archive.cable.SourceDocument;
import org.reftel.ingest.batch.KeyBatches;
import org.reftel.ingest.read.ReadDocument;

/** What the archive already has of a chunk's documents and their numbers, fetched with some queries, and kept as it grows. */
final class Shelf {
    private final StatelessSession session;
    private final Map<String, SourceDocument> byHash = new HashMap<>();
    private final FileNames names;
    private final ChunkCables cables;
    private final Set<String> contents;
    private final SetAside aside;

    private Shelf(StatelessSession session, Collection<String> fileNames, Collection<String> hashes,
            Collection<String> numbers, Collection<String> identifiers, SetAside aside) {
        this.session = session;
        this.aside = aside;
        know("sha256", hashes, String[]::new);
        know("sha256", aside.shownInstead(hashes), String[]::new);
        know("superseded = false and name", fileNames, String[]::new);
        know("id", FileNames.documentsOf(session, fileNames), Long[]::new);
        Set<String> all = new HashSet<>(numbers);
        byHash.values().forEach(document -> all.add(document.number()));
        know("superseded = false and number", all, String[]::new);
        this.names = new FileNames(session, fileNames, byHash.values());
        Set<String> keys = new HashSet<>(identifiers);
        byHash.values().forEach(document -> keys.add(document.witnessOf()));
        this.cables = new ChunkCables(session, keys);
        this.contents = hashes.isEmpty()
                ? new HashSet<>()
                : new HashSet<>(session
                        .createNativeQuery("select sha256 from source_content where sha256 = any(:keys)", String.class)
                        .setParameter("keys", hashes.toArray(String[]::new)).getResultList());
    }

    /**
     * For some documents.
     *
     * @param aside what administrators set aside of what their files have
     */
    static Shelf of(StatelessSession session, Collection<ReadDocument> documents, SetAside aside) {
        return new Shelf(session, set(documents, ReadDocument::name), set(documents, d -> d.hash().sha256()),
                set(documents, ReadDocument::number), set(documents, ReadDocument::identifier), aside);
    }

    /** In SQL, as a query with a list of keys is translated anew each time, and every chunk asks these. */
    private <K> void know(String which, Collection<K> keys, IntFunction<K[]> array) {
        if (!keys.isEmpty()) {
            session.createNativeQuery("select * from source_document where " + which + " = any(:keys)",
                    SourceDocument.class).setParameter("keys", keys.toArray(array)).getResultList()
                    .forEach(document -> byHash.putIfAbsent(document.sha256(), document));
        }
    }

    private static Set<String> set(Collection<ReadDocument> documents, Function<ReadDocument, String> key) {
        return documents.stream().map(key).collect(Collectors.toSet());
    }

    Optional<SourceDocument> withHash(String sha256) {
        return Optional.ofNullable(byHash.get(sha256));
    }

    FileNames names() {
        return names;
    }

    SetAside aside() {
        return aside;
    }

    /** The present documents of a station and serial. */
    List<SourceDocument> ofNumber(String number) {
        return present().filter(document -> document.number().equals(number)).toList();
    }

    /** The present documents of each station and serial, as they are known now. */
    Map<String, List<SourceDocument>> byNumber() {
        return present().collect(Collectors.groupingBy(SourceDocument::number));
    }

    private Stream<SourceDocument> present() {
        return byHash.values().stream().filter(document -> !document.isSuperseded());
    }

    ChunkCables cables() {
        return cables;
    }

    /** Keeps a document's bytes and its row. */
    void put(SourceDocument document, SourceContent content) {
        if (contents.add(content.sha256())) {
            session.insert(content);
        }
        session.insert(document);
        byHash.put(document.sha256(), document);
    }

    /** The bytes of some documents, by hash. */
    Map<String, byte[]> bytes(Collection<SourceDocument> documents) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        KeyBatches.each(documents.stream().map(SourceDocument::sha256).toList(), keys -> session
                .createSelectionQuery("from SourceContent where sha256 in (:keys)", SourceContent.class)
                .setParameterList("keys", keys).getResultList()
                .forEach(content -> bytes.put(content.sha256(), content.bytes())));
        return bytes;
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

    /** Earlier versions of files go where the later ones went. */
    void follow(String from, String to) {
        for (SourceDocument document : session
                .createSelectionQuery("from SourceDocument where superseded = true and witnessOf = :from",
                        SourceDocument.class)
                .setParameter("from", from).getResultList()) {
            SourceDocument known = byHash.getOrDefault(document.sha256(), document);
            known.settle(to);
            session.update(known);
        }
    }
}
