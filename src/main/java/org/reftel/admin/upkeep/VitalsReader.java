package org.reftel.admin.upkeep;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.reftel.archive.fixity.FixityRecord;
import org.reftel.archive.run.IngestRun;
import org.reftel.archive.run.IngestRun.State;
import org.reftel.archive.run.IngestRunRepository;
import org.reftel.ingest.IngestJob;
import org.reftel.search.index.Indexer;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Looks how the archive is, once a minute at most: counting goes through whole tables. */
@Component
public class VitalsReader {
    private static final long FRESH_NANOSECONDS = 60_000_000_000L;

    private final SessionFactory sessions;
    private final Indexer indexer;
    private final FixityRecord fixity;
    private final IngestRunRepository runs;
    private final IngestJob job;
    private final DiskUse disk;
    private final Clock clock;
    private @Nullable Vitals latest;
    private long takenNanos;

    VitalsReader(EntityManagerFactory factory, Indexer indexer, FixityRecord fixity, IngestRunRepository runs,
            IngestJob job, DiskUse disk, Clock clock) {
        this.sessions = factory.unwrap(SessionFactory.class);
        this.indexer = indexer;
        this.fixity = fixity;
        this.runs = runs;
        this.job = job;
        this.disk = disk;
        this.clock = clock;
    }

    /** Of this minute. */
    public synchronized Vitals latest() {
        // not by the clock, which may be set back
        Vitals known = latest;
        if (known == null || System.nanoTime() - takenNanos > FRESH_NANOSECONDS) {
            known = look(known);
            latest = known;
            takenNanos = System.nanoTime();
        }
        return known;
    }

    /** While the database cannot be asked, what was last known is told, with the time when it was. */
    private Vitals look(@Nullable Vitals known) {
        try {
            return now();
        } catch (RuntimeException e) {
            if (known == null) {
                throw e;
            }
            return known;
        }
    }

    /** From now on the next look is a fresh one. */
    public synchronized void forget() {
        latest = null;
    }

    private Vitals now() {
        Object[] documents = sessions.fromStatelessTransaction(session -> session.createSelectionQuery(
                "select count(*), coalesce(sum(case when superseded then 1 else 0 end), 0) from SourceDocument",
                Object[].class).getSingleResult());
        long all = ((Number) documents[0]).longValue();
        long former = ((Number) documents[1]).longValue();
        long cables = sessions.fromStatelessTransaction(session -> session
                .createSelectionQuery("select count(*) from Cable", Long.class).getSingleResult());
        boolean goesOn = job.progress().isPresent();
        List<IngestRun> last = runs.latest(PageRequest.of(0, 1));
        Optional<IngestRun> lastRun = last.stream().findFirst();
        return new Vitals(clock.instant(), cables, all - former, former, indexer.lag(), fixity.countDamaged(), goesOn,
                lastRun, !goesOn && lastRun.filter(run -> run.isOpen() && run.state() != State.PAUSED).isPresent(),
                fixity.latest(),
                indexer.latestCheck(), disk.database(), disk.index());
    }
}
