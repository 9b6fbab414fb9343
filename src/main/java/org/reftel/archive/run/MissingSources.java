package org.reftel.archive.run;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import jakarta.persistence.EntityManager;
import org.hibernate.query.NativeQuery;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which documents have gone from the folders and files that they came from. What was received is kept all the same. */
@Repository
@Transactional(readOnly = true)
public class MissingSources {
    private final EntityManager entities;

    MissingSources(EntityManager entities) {
        this.entities = entities;
    }

    /** The present documents of a cable of which the last run met no name any more, by hash, with the time since when. */
    @SuppressWarnings("unchecked") // rows of a native query
    public Map<String, Instant> of(String identifier) {
        Map<String, Instant> missing = new HashMap<>();
        NativeQuery<Object[]> query = entities.createNativeQuery("""
                select d.sha256 as sha256, greatest(m.since, coalesce((select max(n.since) from other_name o
                join missing_name n on n.name = o.name where o.source_document_id = d.id), m.since)) as since
                from source_document d join missing_name m on m.name = d.name
                where d.witness_of = :identifier and d.superseded = false and not exists (
                select 1 from other_name o where o.source_document_id = d.id
                and not exists (select 1 from missing_name n where n.name = o.name))""", Object[].class)
                .unwrap(NativeQuery.class);
        query.addScalar("sha256", String.class).addScalar("since", Instant.class)
                .setParameter("identifier", identifier).getResultList()
                .forEach(row -> missing.put((String) row[0], (Instant) row[1]));
        return missing;
    }
}
