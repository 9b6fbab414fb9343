package org.reftel.search.index;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.PreDestroy;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.work.SearchIndexingPlan;
import org.reftel.archive.IndexCheck;
import org.reftel.archive.IndexCheck.Differences;
import org.reftel.archive.Milestones;
import org.reftel.archive.StepWatcher;
import org.reftel.archive.cable.Cable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Makes the index follow the database: every cable whose index is behind its revision is indexed anew. */
@Service
public class Indexer {
    /**
     * Each batch is a commit of the index, which costs more than the cables in it while it is small: the first has so many, so that
     * they are found soon, each further one twice as many as the one before.
     */
    private static final int FIRST_BATCH = 500;
    private static final int LARGEST_BATCH = 8_000;
    private static final Logger LOG = LoggerFactory.getLogger(Indexer.class);

    /** In the index, nobody knows in which state: as good as behind. */
    static final long REVISION_UNKNOWN = -1;

    private final SessionFactory sessions;
    private final Clock clock;
    private final Milestones milestones;
    private final IndexWriting writer;
    private final CleanEnd end;
    /** Whether nothing went wrong since index and database were found in step. */
    private boolean inStep;
    private boolean closed;

    Indexer(EntityManagerFactory factory, @Value("${reftel.data}") Path data, Clock clock,
            ObjectProvider<Milestones> milestones) {
        this.milestones = milestones.getIfAvailable(() -> Milestones.NONE);
        this.sessions = factory.unwrap(SessionFactory.class);
        this.clock = clock;
        this.writer = new IndexWriting(sessions);
        this.end = new CleanEnd(data, sessions);
        this.inStep = end.wasLeft();
    }

    @PreDestroy
    synchronized void close() {
        closed = true;
        if (inStep) {
            end.leave();
        }
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
        int size = FIRST_BATCH;
        List<Long> batch;
        do {
            batch = indexBatchBehind(last, size);
            last = batch.isEmpty() ? last : batch.getLast();
            done += batch.size();
            watcher.at(done, Math.max(done, all));
            size = Math.min(2 * size, LARGEST_BATCH);
        } while (!batch.isEmpty());
    }

    private synchronized List<Long> indexBatchBehind(long id, int size) {
        if (closed) {
            return List.of();
        }
        List<Long> behind = writer.behind(id, size);
        boolean wasInStep = inStep;
        inStep = false;
        List<IndexWriting.Done> done = writer.write(behind);
        milestones.reached("index-written");
        writer.mark(done);
        inStep = wasInStep;
        return behind;
    }

    /**
     * At the start: unless both were left in step, the index is compared with the database, cable by cable, before anything changes
     * either. A power cut may leave the index ahead: it is forced to the disk, and H2's latest commits need not be.
     */
    public void verify() {
        purgeLeftovers();
        if (!end.isInStepStill()) {
            compareAndTell();
        }
        catchUp();
    }

    /** The same, whatever was left: the database is another one than before. */
    public void verifyAll() {
        purgeLeftovers();
        compareAndTell();
        catchUp();
    }

    private void compareAndTell() {
        Differences differences = compareAndMark();
        if (!differences.isNone()) {
            LOG.info("{}; putting it right", differences);
        }
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
            session.createMutationQuery("update Cable set indexedRevision = 0").executeUpdate();
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
            inStep |= mark;
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
        List<Long> leftovers = sessions.fromTransaction(session -> {
            List<Long> cables = session.createNativeQuery("select cable_id from index_leftover", Long.class)
                    .getResultList();
            SearchIndexingPlan plan = Search.session(session).indexingPlan();
            cables.forEach(cable -> plan.purge(Cable.class, cable, null));
            return cables;
        });
        if (!leftovers.isEmpty()) {
            sessions.inStatelessTransaction(session -> leftovers.forEach(cable -> session
                    .createNativeMutationQuery("delete from index_leftover where cable_id = :cable")
                    .setParameter("cable", cable).executeUpdate()));
        }
    }
}
