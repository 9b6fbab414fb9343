package org.reftel.archive.version;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.reftel.archive.cable.CableReader;
import org.reftel.archive.cable.SourceDocument;
import org.reftel.archive.version.CableVersion.Change;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads how a cable came to be what it is. */
@Repository
@Transactional(readOnly = true)
public class CableHistory {
    /** More changes of one cable than anybody reads. */
    public static final int MOST = 500;
    private static final int HASH_LETTERS = 4;

    private final EntityManager entities;
    private final CableReader cables;

    CableHistory(EntityManager entities, CableReader cables) {
        this.entities = entities;
        this.cables = cables;
    }

    /** The versions of a cable, held or withdrawn, the newest first. */
    public List<VersionEntry> of(String identifier) {
        return entities
                .createQuery(
                        """
                                select new org.reftel.archive.version.VersionEntry(v.key.identifier, v.key.number, v.change, v.made,
                                v.runId, v.parserVersion, v.fields, v.sha256, d) from CableVersion v left join SourceDocument d on d.sha256 = v.sha256
                                where v.key.identifier = :identifier order by v.key.number desc""",
                        VersionEntry.class)
                .setParameter("identifier", identifier).setMaxResults(MOST).getResultList();
    }

    /** All documents of a cable, and those that it was shown from: present and superseded, the newest first. */
    public List<SourceDocument> documents(String identifier) {
        return entities.createQuery("""
                from SourceDocument d where d.witnessOf = :identifier or d.sha256 in
                (select v.sha256 from CableVersion v where v.key.identifier = :identifier)
                order by d.received desc, d.sha256""", SourceDocument.class).setParameter("identifier", identifier)
                .setMaxResults(MOST).getResultList();
    }

    /** Names that files have the same content under, beside the document's own, by the document's hash. */
    public Map<String, List<String>> furtherNames(Collection<SourceDocument> documents) {
        Map<String, List<String>> names = new HashMap<>();
        if (!documents.isEmpty()) {
            rows("""
                    select d.sha256, o.name from other_name o join source_document d on d.id = o.source_document_id
                    where d.sha256 in (:keys) order by o.name""",
                    documents.stream().map(SourceDocument::sha256).toList())
                    .forEach(row -> names.computeIfAbsent((String) row[0], _ -> new ArrayList<>())
                            .add((String) row[1]));
        }
        return names;
    }

    /** The hash of what its file has now, by the hash of each document that is an earlier version. */
    public Map<String, String> laterVersions(Collection<SourceDocument> documents) {
        Map<String, String> byName = new HashMap<>();
        List<SourceDocument> earlier = documents.stream().filter(SourceDocument::isSuperseded).toList();
        if (!earlier.isEmpty()) {
            rows("""
                    select name, sha256 from source_document where superseded = false and name in (:keys)
                    union select o.name, d.sha256 from other_name o
                    join source_document d on d.id = o.source_document_id where o.name in (:keys)""",
                    earlier.stream().map(SourceDocument::name).toList())
                    .forEach(row -> byName.put((String) row[0], (String) row[1]));
        }
        return earlier.stream().filter(document -> byName.containsKey(document.name())).collect(
                Collectors.toMap(SourceDocument::sha256,
                        document -> Objects.requireNonNull(byName.get(document.name()))));
    }

    @SuppressWarnings("unchecked") // rows of a native query
    private List<Object[]> rows(String query, List<String> keys) {
        return entities.createNativeQuery(query, Object[].class).setParameter("keys", keys).getResultList();
    }

    /** The bytes of one of them. */
    public Optional<byte[]> bytes(String identifier, String sha256) {
        return documents(identifier).stream().filter(document -> document.sha256().equals(sha256)).findFirst()
                .flatMap(document -> entities.createQuery(
                        "select content.bytes from SourceContent content where content.sha256 = :sha256", byte[].class)
                        .setParameter("sha256", document.sha256()).getResultStream().findFirst());
    }

    /** Cables that are withdrawn, as their documents became witnesses of this one. */
    public List<String> becameThis(String identifier) {
        Set<String> names = new TreeSet<>();
        for (SourceDocument document : entities
                .createQuery("from SourceDocument where witnessOf = :identifier", SourceDocument.class)
                .setParameter("identifier", identifier).setMaxResults(MOST).getResultList()) {
            names.add(document.identifier());
            names.add(document.identifier() + "-"
                    + document.sha256().substring(0, HASH_LETTERS).toUpperCase(Locale.ROOT));
        }
        names.remove(identifier);
        return names.isEmpty()
                ? List.of()
                : entities.createQuery("""
                        select distinct v.key.identifier from CableVersion v where v.key.identifier in :names
                        and v.change = :withdrawn and not exists
                        (select 1 from Cable c where c.identity.identifier = v.key.identifier)
                        order by v.key.identifier""", String.class).setParameter("names", names)
                        .setParameter("withdrawn", Change.WITHDRAWN).getResultList();
    }

    /** What a version told; empty where it is not known any more, and for a cable withdrawn. */
    public Optional<CableOutline> outline(VersionEntry version) {
        Optional<CableOutline> kept = Optional
                .ofNullable(entities.find(CableVersion.class,
                        new CableVersion.Key(version.identifier(), version.number())))
                .flatMap(CableVersion::outline);
        return kept.isPresent() || !isLatest(version)
                ? kept
                : cables.read(version.identifier(), cable -> CableOutline.of(cable, CableParts.of(cable)));
    }

    private boolean isLatest(VersionEntry version) {
        return entities.createQuery("""
                select count(*) from CableVersion v where v.key.identifier = :identifier
                and v.key.number > :number""", Long.class).setParameter("identifier", version.identifier())
                .setParameter("number", version.number()).getSingleResult() == 0;
    }
}
