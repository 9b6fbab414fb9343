package org.reftel.archive.fixity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.reftel.archive.cable.ContentHash;
import org.reftel.archive.cable.SourceContent;
import org.springframework.stereotype.Component;

/** What checks of the stored bytes found. */
@Component
public class FixityRecord {
    /** More would fill a page that nobody reads to its end; the number is told beside. */
    private static final int MOST_LISTED = 100;

    private final SessionFactory sessions;

    FixityRecord(EntityManagerFactory factory) {
        this.sessions = factory.unwrap(SessionFactory.class);
    }

    /** The latest check that came to its end. */
    public Optional<FixityCheck> latest() {
        return sessions.fromStatelessTransaction(session -> session
                .createSelectionQuery("from FixityCheck where finished is not null order by id desc", FixityCheck.class)
                .setMaxResults(1).getResultList().stream().findFirst());
    }

    /** How many documents are damaged now, as far as is known. */
    public long countDamaged() {
        return sessions.fromStatelessTransaction(session -> session
                .createSelectionQuery("select count(*) from DamagedContent where mended is null", Long.class)
                .getSingleResult());
    }

    /** The first of those that are damaged, by file name. */
    public List<DamagedDocument> damaged() {
        return sessions.fromStatelessTransaction(session -> documents(session
                .createNativeQuery(
                        """
                                select d.sha256, d.found_sha256, d.first_seen, s.name, coalesce(s.witness_of, s.identifier) cable
                                from damaged_content d join source_document s on s.sha256 = d.sha256 where d.mended is null
                                union all
                                select d.sha256, d.found_sha256, d.first_seen, o.name, coalesce(s.witness_of, s.identifier)
                                from damaged_content d join source_document s on s.sha256 = d.sha256
                                join other_name o on o.source_document_id = s.id where d.mended is null
                                order by 4""",
                        Object[].class)
                .addScalar("sha256", String.class).addScalar("found_sha256", String.class)
                .addScalar("first_seen", Instant.class).addScalar("name", String.class)
                .addScalar("cable", String.class)
                .setMaxResults(MOST_LISTED).getResultList()));
    }

    private static List<DamagedDocument> documents(List<Object[]> rows) {
        Map<String, DamagedDocument> documents = new LinkedHashMap<>();
        for (Object[] row : rows) {
            documents.computeIfAbsent((String) row[0], sha256 -> new DamagedDocument(sha256, (String) row[1],
                    (Instant) row[2], new ArrayList<>(), (String) row[4])).files().add((String) row[3]);
        }
        return List.copyOf(documents.values());
    }

    /** The hashes of the contents that are listed as damaged. */
    Set<String> listed() {
        return sessions.fromStatelessTransaction(session -> new HashSet<>(session
                .createSelectionQuery("select sha256 from DamagedContent where mended is null", String.class)
                .getResultList()));
    }

    void damaged(String sha256, ContentHash found, Instant seen) {
        sessions.inStatelessTransaction(session -> {
            DamagedContent known = session.get(DamagedContent.class, sha256);
            if (known == null) {
                session.insert(new DamagedContent(sha256, found, seen));
            } else {
                known.seen(found, seen);
                session.update(known);
            }
        });
    }

    /** Contents that are right again, by themselves or by a backup. */
    void mended(Collection<String> hashes, Instant when) {
        if (!hashes.isEmpty()) {
            sessions.inStatelessTransaction(session -> mended(session, hashes, when));
        }
    }

    /** Bytes that came in again take the place of those that are damaged. */
    public static void mend(StatelessSession session, Collection<SourceContent> received, Instant when) {
        if (received.isEmpty()) {
            return;
        }
        Map<String, SourceContent> byHash = received.stream()
                .collect(Collectors.toMap(SourceContent::sha256, Function.identity(), (first, _) -> first));
        List<String> damaged = session
                .createSelectionQuery("select sha256 from DamagedContent where mended is null and sha256 in (:keys)",
                        String.class)
                .setParameterList("keys", byHash.keySet()).getResultList();
        damaged.forEach(sha256 -> session.update(byHash.get(sha256)));
        if (!damaged.isEmpty()) {
            mended(session, damaged, when);
        }
    }

    private static void mended(StatelessSession session, Collection<String> hashes, Instant when) {
        session.createMutationQuery("update DamagedContent set mended = :when where sha256 in (:hashes)")
                .setParameter("when", when).setParameterList("hashes", hashes).executeUpdate();
    }
}
