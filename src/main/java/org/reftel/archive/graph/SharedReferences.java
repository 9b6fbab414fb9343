package org.reftel.archive.graph;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds cables that build on the same telegrams. */
@Repository
@Transactional(readOnly = true)
public class SharedReferences {
    private final EntityManager entities;

    SharedReferences(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The cables with the most entries that name one of these, and how many; one query.
     *
     * @param own the cable that is asked about, left out
     */
    public Map<String, Long> with(Collection<String> targets, String own, int most) {
        Map<String, Long> counts = new LinkedHashMap<>();
        if (!targets.isEmpty()) {
            List<Object[]> rows = entities.createQuery("""
                    select c.identity.identifier, count(distinct r.target) from CableReference r
                    join Cable c on c.id = r.id.cableId
                    where r.target in :targets and c.identity.identifier <> :own
                    group by c.identity.identifier order by count(distinct r.target) desc, c.identity.identifier""",
                    Object[].class).setParameter("targets", targets).setParameter("own", own).setMaxResults(most)
                    .getResultList();
            rows.forEach(row -> counts.put((String) row[0], (Long) row[1]));
        }
        return counts;
    }
}
