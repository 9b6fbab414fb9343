package org.reftel.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.work.SearchIndexingPlan;
import org.reftel.archive.Cable;
import org.reftel.archive.Paragraph;
import org.reftel.archive.PlaceInCable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Makes the index follow the database: every cable whose index is behind its revision is indexed anew. */
@Service
public class Indexer {
    /** Each batch is a commit of the index, which costs more than the cables in it while it is small. */
    private static final int BATCH = 500;
    private static final Logger LOG = LoggerFactory.getLogger(Indexer.class);

    private final SessionFactory sessions;

    Indexer(EntityManagerFactory factory) {
        this.sessions = factory.unwrap(SessionFactory.class);
    }

    /** Indexes all that is behind. What a crash cut off between index and database is indexed once more, to the same effect. */
    public synchronized void catchUp() {
        purgeLeftovers();
        List<Cable> done;
        do {
            done = indexBatch();
            markIndexed(done);
        } while (done.size() == BATCH);
    }

    /** At the start: where the index is empty or of another make, everything is indexed. */
    public void verify() {
        purgeLeftovers();
        long indexed = sessions
                .fromTransaction(session -> Search.session(session).search(Cable.class).where(f -> f.matchAll())
                        .fetchTotalHitCount());
        long claimed = sessions.fromTransaction(session -> session
                .createSelectionQuery("select count(*) from Cable where indexedRevision > 0", Long.class)
                .getSingleResult());
        if (indexed != claimed) {
            LOG.info("the index holds {} cables, the database says {}: indexing anew", indexed, claimed);
            rebuild();
        } else {
            catchUp();
        }
    }

    /** Empties the index and fills it from the database. */
    public synchronized void rebuild() {
        sessions.inTransaction(session -> {
            Search.session(session).workspace().purge();
            session.createMutationQuery("update Cable set indexedRevision = 0, indexedParagraphs = 0").executeUpdate();
        });
        catchUp();
    }

    /** Cables that became one with another: out of the index first, then off the list, so that a crash between loses nothing. */
    private void purgeLeftovers() {
        List<Object[]> leftovers = sessions.fromTransaction(session -> {
            List<Object[]> rows = session
                    .createNativeQuery("select cable_id, paragraphs from index_leftover", Object[].class)
                    .getResultList();
            SearchIndexingPlan plan = Search.session(session).indexingPlan();
            for (Object[] row : rows) {
                long cable = ((Number) row[0]).longValue();
                plan.purge(Cable.class, cable, null);
                for (int ordinal = 1; ordinal <= ((Number) row[1]).intValue(); ordinal++) {
                    plan.purge(Paragraph.class, new PlaceInCable(cable, ordinal), null);
                }
            }
            return rows;
        });
        if (!leftovers.isEmpty()) {
            sessions.inStatelessTransaction(session -> leftovers.forEach(row -> session
                    .createNativeMutationQuery("delete from index_leftover where cable_id = :cable")
                    .setParameter("cable", ((Number) row[0]).longValue()).executeUpdate()));
        }
    }

    private List<Cable> indexBatch() {
        return sessions.fromTransaction(session -> {
            List<Cable> behind = session
                    .createSelectionQuery("from Cable where indexedRevision < revision order by id", Cable.class)
                    .setMaxResults(BATCH).getResultList();
            SearchIndexingPlan plan = Search.session(session).indexingPlan();
            for (Cable cable : behind) {
                plan.addOrUpdate(cable);
                cable.paragraphs().forEach(plan::addOrUpdate);
                purgeFormerParagraphs(plan, cable);
            }
            return behind;
        });
    }

    /** A cable read anew may have fewer paragraphs than the index holds of it. */
    private static void purgeFormerParagraphs(SearchIndexingPlan plan, Cable cable) {
        for (int ordinal = cable.paragraphs().size() + 1; ordinal <= cable.indexedParagraphs(); ordinal++) {
            plan.purge(Paragraph.class, new PlaceInCable(cable.id(), ordinal), null);
        }
    }

    /** The revision that was indexed, not the latest one: a change in between leaves the cable behind. */
    private void markIndexed(List<Cable> cables) {
        Map<Long, List<Long>> byRevision = cables.stream()
                .collect(Collectors.groupingBy(Cable::revision, Collectors.mapping(Cable::id, Collectors.toList())));
        sessions.inStatelessTransaction(session -> byRevision.forEach((revision, ids) -> session.createMutationQuery(
                """
                        update Cable c set c.indexedRevision = :revision,
                        c.indexedParagraphs = (select count(*) from Paragraph p where p.id.cableId = c.id) where c.id in (:ids)""")
                .setParameter("revision", revision).setParameterList("ids", ids).executeUpdate()));
    }
}
