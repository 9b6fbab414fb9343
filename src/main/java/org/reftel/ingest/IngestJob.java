package org.reftel.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;

import jakarta.annotation.PreDestroy;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.reftel.archive.IngestOutcome;
import org.reftel.archive.IngestRun;
import org.reftel.ingest.SourceFiles.SourceFile;
import org.reftel.search.Indexer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Brings files and folders into the archive, chunk by chunk, and the index after them. One run at a time. */
@Service
public class IngestJob {
    /** A commit every hundred cables suits H2 best. */
    private static final int CHUNK = 100;
    /** The index catches up after so many chunks, and at the end. */
    private static final int CHUNKS_BETWEEN_INDEXING = 5;
    private static final int MOST_SECONDS_TO_STOP = 30;
    private static final Logger LOG = LoggerFactory.getLogger(IngestJob.class);

    private final IngestRuns runs;
    private final ChunkWriter writer;
    private final IncomingReader reader;
    private final Indexer indexer;
    private final PersonLinking linking;
    private final ReferenceSettling references;
    private final HeldDocuments held;
    private final Clock clock;
    private final AtomicReference<@Nullable IngestProgress> progress = new AtomicReference<>();
    /** Whether a follow-up was asked for that could not begin. */
    private final AtomicBoolean wanted = new AtomicBoolean();
    private volatile boolean stopping;

    IngestJob(SessionFactory sessions, IncomingReader reader, Indexer indexer, PersonLinking linking,
            ReferenceSettling references, HeldDocuments held, ChunkWriter writer, Clock clock) {
        this.runs = new IngestRuns(sessions, clock);
        this.linking = linking;
        this.references = references;
        this.held = held;
        this.writer = writer;
        this.reader = reader;
        this.indexer = indexer;
        this.clock = clock;
    }

    /** Whether a run of this cause is on record, finished or not. */
    public boolean hasStarted(IngestRun.Cause cause) {
        return runs.hasStarted(cause);
    }

    /** How far the run that goes on in this process is; empty where none does. */
    public Optional<IngestProgress> progress() {
        return Optional.ofNullable(progress.get());
    }

    /**
     * Ingests the roots in a new run.
     *
     * @param watcher told of each file's outcome
     * @throws IngestRunningException where a run goes on
     * @throws IOException where a root cannot be listed; nothing is recorded then
     */
    public IngestProgress ingest(IngestRequest request, BiConsumer<IngestProgress, IngestOutcome> watcher)
            throws IOException {
        return alone(request.who(), () -> {
            List<SourceFile> files = list(request.roots());
            IngestRun run = runs.start(request.cause(), absolute(request.roots()));
            return work(run, files, watcher);
        });
    }

    /**
     * The same, while the caller goes on; {@link #progress} tells how far it is.
     *
     * @throws IngestRunningException where a run goes on
     * @throws IOException where a root cannot be listed; nothing is recorded then
     */
    public void ingestInBackground(IngestRequest request) throws IOException {
        begin(request.who());
        try {
            List<SourceFile> files = list(request.roots());
            IngestRun run = runs.start(request.cause(), absolute(request.roots()));
            Thread.ofPlatform().name("ingest").start(() -> {
                try {
                    work(run, files, (_, _) -> {});
                } catch (RuntimeException e) {
                    LOG.error("ingest run {} failed; it goes on at the next start", run.id(), e);
                } finally {
                    end();
                }
            });
        } catch (IOException | RuntimeException e) {
            end();
            throw e;
        }
    }

    /** A run that goes on stops behind its present chunk, and goes on at the next start. */
    @PreDestroy
    void stop() throws InterruptedException {
        stopping = true;
        for (int i = 0; i < MOST_SECONDS_TO_STOP * 10 && progress.get() != null; i++) {
            Thread.sleep(100);
        }
    }

    /** Goes on with the runs that a crash ended. */
    public void resume() {
        for (IngestRun run : runs.unfinished()) {
            try {
                alone("the start of the program, after an interruption", () -> {
                    LOG.info("ingest run {} was interrupted and goes on", run.id());
                    return work(run, list(run.roots().stream().map(Path::of).toList()), (_, _) -> {});
                });
            } catch (IOException e) {
                LOG.warn("ingest run {} cannot go on: {} is not there any more", run.id(), e.getMessage());
                runs.finish(run, runs.done(run).size());
            }
        }
    }

    private interface Work {
        IngestProgress run() throws IOException;
    }

    private IngestProgress alone(String who, Work work) throws IOException {
        begin(who);
        try {
            return work.run();
        } finally {
            end();
        }
    }

    private void begin(String who) {
        IngestProgress running = progress.compareAndExchange(null, IngestProgress.listing(who, clock.instant()));
        if (running != null) {
            throw new IngestRunningException(running);
        }
    }

    private void end() {
        progress.set(null);
        if (wanted.get() && !stopping) {
            try {
                followUp("what was decided meanwhile");
            } catch (IngestRunningException e) {
                LOG.debug("whoever runs now follows up at the end", e);
            } catch (RuntimeException e) {
                LOG.error("what was decided meanwhile takes effect with the next ingest", e);
            }
        }
    }

    private IngestProgress report(IngestProgress now) {
        progress.set(now);
        return now;
    }

    private static List<String> absolute(List<Path> roots) {
        return roots.stream().map(root -> root.toAbsolutePath().normalize().toString()).toList();
    }

    private static List<SourceFile> list(List<Path> roots) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        for (Path root : roots) {
            files.addAll(SourceFiles.under(root));
        }
        return files;
    }

    private IngestProgress work(IngestRun run, List<SourceFile> files,
            BiConsumer<IngestProgress, IngestOutcome> watcher) {
        Set<String> done = runs.done(run);
        IngestProgress now = report(
                Objects.requireNonNull(progress.get()).reading(Math.max(files.size(), done.size()), done.size()));
        List<Incoming> chunk = new ArrayList<>(CHUNK);
        try (ReceivedDocuments documents = new ReceivedDocuments(files, name -> !done.contains(name))) {
            for (Optional<ReceivedDocument> next = documents.next(); next.isPresent(); next = documents.next()) {
                done.add(next.get().name());
                chunk.add(reader.read(next.get()));
                if (chunk.size() == CHUNK) {
                    now = write(run, chunk, now.of(Math.max(documents.count(), done.size())), watcher);
                }
                if (stopping) {
                    return now;
                }
            }
        }
        now = now.of(done.size());
        now = write(run, chunk, now, watcher);
        follow(now);
        runs.finish(run, done.size());
        LOG.info("ingest run {}: {}", run.id(), now);
        return now;
    }

    /** What follows from the cables: who the persons are, what is to be read anew because of that, what references mean, and the index. */
    private void follow(IngestProgress now) {
        report(now.linking());
        linking.catchUp();
        for (List<ReceivedDocument> marked = held.marked(CHUNK); !marked.isEmpty(); marked = held.marked(CHUNK)) {
            writer.writeAgain(marked.stream().map(reader::read).toList());
        }
        linking.catchUp();
        references.catchUp();
        report(now.indexing());
        indexer.catchUp();
    }

    /** Persons and index follow at once; what is to be read anew does so while the program goes on. */
    void followUpAtStart() {
        linking.verify();
        linking.catchUp();
        references.catchUp();
        indexer.catchUp();
        if (!held.marked(1).isEmpty()) {
            Thread.ofPlatform().name("ingest").start(() -> {
                try {
                    followUp("the start of the program");
                } catch (IngestRunningException e) {
                    LOG.info("what is to be read anew is read at the end of the run that goes on");
                }
            });
        }
    }

    /**
     * Brings persons and index up to what was decided and set.
     *
     * @throws IngestRunningException where a run goes on; it does the same at its end
     */
    public void followUp(String who) {
        wanted.set(true);
        begin(who);
        try {
            wanted.set(false);
            follow(IngestProgress.listing(who, clock.instant()));
        } finally {
            end();
        }
    }

    private IngestProgress write(IngestRun run, List<Incoming> chunk, IngestProgress before,
            BiConsumer<IngestProgress, IngestOutcome> watcher) {
        if (chunk.isEmpty()) {
            return before;
        }
        List<IngestOutcome> outcomes = writer.writeEach(run, chunk);
        chunk.clear();
        if ((before.done() / CHUNK) % CHUNKS_BETWEEN_INDEXING == CHUNKS_BETWEEN_INDEXING - 1) {
            indexer.catchUp();
        }
        IngestProgress after = report(before.and(outcomes));
        outcomes.forEach(outcome -> watcher.accept(after, outcome));
        return after;
    }

    /**
     * Brings in what was decided at the desk.
     *
     * @return whether that is done; otherwise a run goes on, which does it at its end
     */
    boolean takeEffect(String author) {
        try {
            followUp("the desk (" + author + ")");
            return true;
        } catch (IngestRunningException _) {
            return false;
        }
    }
}
