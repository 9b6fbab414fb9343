package org.reftel.ingest;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.hibernate.SessionFactory;
import org.reftel.archive.run.IngestOutcome;
import org.reftel.archive.run.IngestRun;
import org.reftel.archive.run.IngestRun.State;
import org.reftel.ingest.IngestTurn.Wish;
import org.reftel.ingest.read.ChunkReader;
import org.reftel.ingest.read.IncomingReader;
import org.reftel.ingest.source.MissingNames;
import org.reftel.ingest.source.RunDocuments;
import org.reftel.ingest.store.ChunkWriter;
import org.reftel.ingest.store.DeferredKeys;
import org.reftel.ingest.store.FirstLoad;
import org.reftel.ingest.store.FreeSpace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The work of one run, from the first document without an outcome to the index. */
final class RunWork {
    private static final Logger LOG = LoggerFactory.getLogger(RunWork.class);

    private final SessionFactory sessions;
    private final IngestRuns runs;
    private final RunSources sources;
    private final MissingNames missing;
    private final ChunkWriter writer;
    private final IncomingReader reader;
    private final FollowUp follow;
    private final DeferredKeys keys;
    private final FreeSpace space;
    private final Clock clock;

    RunWork(SessionFactory sessions, IngestRuns runs, RunSources sources, ChunkWriter writer, IncomingReader reader,
            FollowUp follow, DeferredKeys keys,
            FreeSpace space, Clock clock) {
        this.sessions = sessions;
        this.runs = runs;
        this.sources = sources;
        this.missing = new MissingNames(sessions);
        this.writer = writer;
        this.reader = reader;
        this.follow = follow;
        this.keys = keys;
        this.space = space;
        this.clock = clock;
    }

    /**
     * Works until the end, or until something else is wished.
     *
     * @param start how far it is
     * @param wish asked at the end of each chunk
     * @param report told how far it is
     * @param watcher told of each file's outcome
     * @throws IOException where a root is not there any more
     */
    IngestProgress work(IngestRun run, IngestProgress start, Supplier<Wish> wish, Consumer<IngestProgress> report,
            BiConsumer<IngestProgress, IngestOutcome> watcher) throws IOException {
        try (FirstLoad load = new FirstLoad(sessions, keys)) {
            StageTimes times = new StageTimes();
            IngestProgress now = read(run, start, wish, report, watcher, load);
            Wish wished = wish.get();
            switch (wished) {
                case PAUSE -> {
                    keys.makeAll();
                    run.pause();
                    runs.update(run);
                }
                case STOP -> LOG.info("ingest run {} stops, and goes on at the next start: {}", run.id(), now);
                case CANCEL, GO_ON -> {
                    if (wished == Wish.GO_ON) {
                        run.miss(missing.note(run, clock.instant()));
                    }
                    times.ended("read and stored");
                    report.accept(now.linking());
                    follow.catchUp(times, load::end, () -> report.accept(now.indexing()));
                    runs.end(run, wished == Wish.CANCEL ? State.CANCELLED : State.DONE, now.done());
                    LOG.info("ingest run {}: {}", run.id(), now);
                    if (now.done() > now.before()) {
                        LOG.info("ingest run {}: {}", run.id(), times.of(now.done() - now.before()));
                    }
                }
            }
            return now;
        }
    }

    private IngestProgress read(IngestRun run, IngestProgress start, Supplier<Wish> wish,
            Consumer<IngestProgress> report, BiConsumer<IngestProgress, IngestOutcome> watcher, FirstLoad load)
            throws IOException {
        Set<String> done = runs.done(run);
        try (RunDocuments documents = sources.open(run, done);
                ChunkReader chunks = new ChunkReader(documents, reader, sessions,
                        run.kind() == IngestRun.Kind.HELD)) {
            IngestProgress now = start.reading(Math.max(documents.count(), done.size()), done.size());
            report.accept(now);
            while (wish.get() == Wish.GO_ON) {
                ChunkReader.Chunk read = chunks.next();
                if (read.documents().isEmpty()) {
                    return now.counting(now.done());
                }
                space.require();
                load.begin(read.count());
                List<IngestOutcome> outcomes = writer.writeEach(run, read.documents());
                follow.stored();
                now = now.counting(Math.max(read.count(), now.done() + outcomes.size())).and(outcomes);
                report.accept(now);
                IngestProgress after = now;
                outcomes.forEach(outcome -> watcher.accept(after, outcome));
            }
            return now;
        }
    }
}
