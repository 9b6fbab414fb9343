package org.reftel.search;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.work.SearchIndexingPlan;
import org.reftel.archive.Cable;
import org.reftel.archive.IndexCheck;
import org.reftel.archive.IndexCheck.Differences;
import org.reftel.archive.Milestones;
import org.reftel.archive.Paragraph;
import org.reftel.archive.PlaceInCable;
import org.reftel.archive.StepWatcher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Makes the index follow the database: every cable whose index is behind its revision is indexed anew. */
@Service
public class Indexer {
    /** Each batch is a commit of the index, which costs more than the cables in it while it is small. */
    private static final int BATCH = 500;
    private static final Logger LOG = LoggerFactory.getLogger(Indexer.class);

    /** In the index, nobody knows in which state: as good as behind. */
    static final long REVISION_UNKNOWN = -1;

    private final SessionFactory sessions;
    private final Clock clock;
    private final Milestones milestones;

    Indexer(EntityManagerFactory factory, Clock clock, ObjectProvider<Milestones> milestones) {
        this.milestones = milestones.getIfAvailable(() -> Milestones.NONE);
        this.sessions = factory.unwrap(SessionFactory.class);
        this.clock = clock;
    }

    /** Indexes all that is behind. What a crash cut off between index and database is indexed once more, to the same effect. */
    public void catchUp() {
        catchUp(0, (_, _) -> {});
    }

    /** Batch by batch, so that nobody who has something to index waits for all of it. */
    private void catchUp(long all, StepWatcher watcher) {
        purgeLeftovers();
        long done = 0;
        long last = 0;
        List<Cable> batch;
        do {
            batch = indexBatchBehind(last);
            last = batch.isEmpty() ? last : batch.getLast().id();
            done += batch.size();
            watcher.at(done, Math.max(done, all));
        } while (batch.size() == BATCH);
    }

    private synchronized List<Cable> indexBatchBehind(long id) {
        List<Cable> done = indexBatch(id);
        milestones.reached("index-written");
        markIndexed(done);
        return done;
    }

    /**
     * At the start: the index is compared with the database, cable by cable, before anything changes either. A power cut may leave
     * the index ahead: H2 writes its latest commits half a second late.
     */
    public void verify() {
        purgeLeftovers();
        Differences differences = compareAndMark();
        if (!differences.isNone()) {
            LOG.info("{}; putting it right", differences);
        }
        catchUp();
    }

    private long count(String which) {
        return sessions.fromTransaction(session -> session
                .createSelectionQuery("select count(*) from Cable where " + which, Long.class).getSingleResult());
    }

    /** How many cables the index has to catch up with. */
    public long lag() {
        return count("indexedRevision < revision");
    }

    /** {@link #rebuild(StepWatcher)}, with nobody watching. */
    public void rebuild() {
        rebuild((_, _) -> {});
    }

    /**
     * Indexes every cable anew, each in its place, so that readers find all of them meanwhile; then takes out what the database
     * does not hold. Where it is cut off, the next start goes on.
     */
    public void rebuild(StepWatcher watcher) {
        Optional<String> damage = damage();
        if (damage.isPresent()) {
            LOG.warn("the files of the index are damaged ({}): it is emptied, and filled from the database",
                    damage.get());
            empty();
        }
        long all = count("id > 0");
        sessions.inStatelessTransaction(session -> session
                .createMutationQuery("update Cable set indexedRevision = :unknown where indexedRevision > 0")
                .setParameter("unknown", REVISION_UNKNOWN).executeUpdate());
        catchUp(all, watcher);
        compareAndMark();
        catchUp();
    }

    private synchronized void empty() {
        sessions.inTransaction(session -> {
            Search.session(session).workspace().purge();
            Search.session(session).workspace().flush();
            session.createMutationQuery("update Cable set indexedRevision = 0, indexedParagraphs = 0").executeUpdate();
        });
    }

    /**
     * Reads all files of the index, compares what it holds with the database, and keeps the outcome.
     *
     * @param who at whose wish
     */
    public IndexCheck check(String who) {
        Instant started = clock.instant();
        Differences differences = damage()
                .map(why -> new Differences(count("id > 0"), 0, 0, 0, 0, Optional.of(why), List.of()))
                .orElseGet(() -> compare(false));
        IndexCheck check = new IndexCheck(who, started, clock.instant(), differences);
        sessions.inStatelessTransaction(session -> session.insert(check));
        LOG.info("index checked: {}", differences);
        return check;
    }

    /** The latest check. */
    public Optional<IndexCheck> latestCheck() {
        return sessions.fromStatelessTransaction(session -> session
                .createSelectionQuery("from IndexCheck order by id desc", IndexCheck.class).setMaxResults(1)
                .getResultList().stream().findFirst());
    }

    /** Puts right what differs, cable by cable; everything where the files themselves are damaged. */
    public void mend(StepWatcher watcher) {
        if (damage().isPresent()) {
            rebuild(watcher);
            return;
        }
        LOG.info("{}; putting it right", compareAndMark());
        catchUp(lag(), watcher);
    }

    private Differences compareAndMark() {
        return compare(true);
    }

    private synchronized Differences compare(boolean mark) {
        IndexCensus census = IndexCensus.of(Search.mapping(sessions));
        return sessions.fromStatelessTransaction(session -> {
            IndexComparison comparison = IndexComparison.of(census, session);
            if (mark) {
                comparison.mark(session);
            }
            return comparison.differences();
        });
    }

    /** Why the files cannot be trusted; empty where they are as they were written. */
    private Optional<String> damage() {
        try {
            IndexCensus.verifyFiles(Search.mapping(sessions));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /** Cables that became one with another: out of the index first, then off the list, so that a crash between loses nothing. */
    private synchronized void purgeLeftovers() {
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

    private List<Cable> indexBatch(long id) {
        return sessions.fromTransaction(session -> {
            List<Cable> behind = session
                    .createSelectionQuery("from Cable where id > :id and indexedRevision < revision order by id",
                            Cable.class)
                    .setParameter("id", id).setMaxResults(BATCH).getResultList();
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
