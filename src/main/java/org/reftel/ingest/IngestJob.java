package org.reftel.ingest;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;

import jakarta.annotation.PreDestroy;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.reftel.archive.IngestOutcome;
import org.reftel.archive.IngestRun;
import org.reftel.archive.IngestRun.State;
import org.reftel.search.CableSearch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Brings files and folders into the archive, or reads anew what is held. One run at a time, over all copies of the program. */
@Service
public class IngestJob {
    private static final int MOST_SECONDS_TO_STOP = 30;
    private static final Logger LOG = LoggerFactory.getLogger(IngestJob.class);

    private final IngestRuns runs;
    private final RunWork work;
    private final FollowUp follow;
    private final IngestLock lock;
    private final Clock clock;
    private final AtomicReference<@Nullable IngestProgress> progress = new AtomicReference<>();
    /** Whether a follow-up was asked for that could not begin. */
    private final AtomicBoolean wanted = new AtomicBoolean();
    private volatile Wish wish = Wish.GO_ON;
    private volatile boolean stopping;

    IngestJob(SessionFactory sessions, CableSearch search, ChunkWriter writer, IncomingReader reader, FollowUp follow,
            FreeSpace space, @Value("${reftel.data}") Path data, Clock clock) {
        this.runs = new IngestRuns(sessions, search, new Spool(data), clock);
        this.work = new RunWork(sessions, runs, writer, reader, follow, space, clock);
        this.follow = follow;
        this.lock = new IngestLock(sessions, data);
        this.clock = clock;
    }

    /** What a run that goes on is to do at the end of its present chunk. */
    enum Wish {
        GO_ON, PAUSE, CANCEL,
        /** The program ends; the run goes on at the next start. */
        STOP
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
     * Does what is asked in a new run.
     *
     * @param watcher told of each file's outcome
     * @throws IngestRunningException where a run goes on
     * @throws IOException where a root cannot be listed; nothing is recorded then
     */
    public IngestProgress ingest(IngestRequest request, BiConsumer<IngestProgress, IngestOutcome> watcher)
            throws IOException {
        begin(request.who());
        try {
            RunSources.require(request.task());
            return work(runs.start(request), watcher);
        } finally {
            end();
        }
    }

    /**
     * The same, while the caller goes on; {@link #progress} tells how far it is.
     *
     * @return the run
     * @throws IngestRunningException where a run goes on
     * @throws IOException where a root cannot be listed; nothing is recorded then
     */
    public IngestRun ingestInBackground(IngestRequest request) throws IOException {
        begin(request.who());
        try {
            RunSources.require(request.task());
            IngestRun run = runs.start(request);
            inBackground(run);
            return run;
        } catch (IOException | RuntimeException e) {
            end();
            throw e;
        }
    }

    private void inBackground(IngestRun run) {
        Thread.ofPlatform().name("ingest").start(() -> {
            try {
                work(run, (_, _) -> {});
            } catch (IOException | RuntimeException e) {
                LOG.error("ingest run {} failed; it goes on when told to, and at the next start", run.id(), e);
            } finally {
                end();
            }
        });
    }

    /** The run that goes on stops for now, at the end of its present chunk; nothing where none goes on. */
    public void pause() {
        wish(Wish.PAUSE);
    }

    /**
     * Ends a run: at the end of its present chunk where it goes on, at once where it waits. What it had done stays.
     *
     * @return whether there is such a run to be ended
     */
    public boolean cancel(long id) {
        IngestProgress now = progress.get();
        if (now != null && now.run() == id) {
            wish(Wish.CANCEL);
            return true;
        }
        Optional<IngestRun> waiting = runs.find(id).filter(IngestRun::isOpen);
        waiting.ifPresent(run -> runs.end(run, State.CANCELLED, runs.done(run).size()));
        return waiting.isPresent();
    }

    private void wish(Wish wished) {
        if (progress.get() != null && wish != Wish.STOP) {
            wish = wished;
        }
    }

    /**
     * A run that was paused, or that failed, goes on while the caller does.
     *
     * @return whether there is such a run
     * @throws IngestRunningException where a run goes on
     */
    public boolean goOn(long id, String who) {
        Optional<IngestRun> waiting = runs.find(id).filter(IngestRun::isOpen);
        waiting.ifPresent(run -> {
            begin(who);
            inBackground(run);
        });
        return waiting.isPresent();
    }

    /** A run that goes on stops behind its present chunk, and goes on at the next start. */
    @PreDestroy
    void stop() throws InterruptedException {
        stopping = true;
        wish = Wish.STOP;
        for (int i = 0; i < MOST_SECONDS_TO_STOP * 10 && progress.get() != null; i++) {
            Thread.sleep(100);
        }
    }

    /** Goes on with the runs that a crash ended, or a fault of the machine. */
    public void resume() {
        for (IngestRun run : runs.interrupted()) {
            try {
                begin("the start of the program, after an interruption");
            } catch (IngestRunningException e) {
                LOG.info("{}", e.getMessage());
                return;
            }
            try {
                LOG.info("ingest run {} was interrupted and goes on", run.id());
                work(run, (_, _) -> {});
            } catch (IOException | RuntimeException e) {
                LOG.warn("ingest run {} cannot go on: {}", run.id(), run.failure().orElse(e.toString()));
            } finally {
                end();
            }
        }
    }

    private void begin(String who) {
        IngestProgress running = progress.compareAndExchange(null, IngestProgress.listing(who, clock.instant()));
        if (running != null) {
            throw new IngestRunningException(running.who(), running.started());
        }
        wish = stopping ? Wish.STOP : Wish.GO_ON;
        try {
            Optional<IngestLock.Holder> other = lock.take(who, () -> wish = Wish.STOP);
            if (other.isPresent()) {
                throw new IngestRunningException(other.get().author(), other.get().since());
            }
        } catch (RuntimeException e) {
            progress.set(null);
            throw e;
        }
    }

    private void end() {
        lock.release();
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

    /** Works on a run; a fault of the machine is noted with it. */
    private IngestProgress work(IngestRun run, BiConsumer<IngestProgress, IngestOutcome> watcher) throws IOException {
        IngestProgress start = Objects.requireNonNull(progress.get()).of(run.id());
        try {
            run.goOn();
            runs.update(run);
            return work.work(run, start, () -> wish, progress::set, watcher);
        } catch (IOException | RuntimeException e) {
            fail(run, e);
            throw e;
        }
    }

    private void fail(IngestRun run, Exception e) {
        run.fail(e instanceof NoSuchFileException
                ? "there is no file or folder " + e.getMessage() + " any more"
                : Failure.of(e).orElse("the program failed, which is its fault: " + e.getClass().getSimpleName()));
        try {
            runs.update(run);
        } catch (RuntimeException again) {
            LOG.warn("that run {} failed could not be noted: {}", run.id(), again.getMessage());
        }
    }

    /** Persons and index follow at once; what is to be read anew does so while the program goes on. */
    void followUpAtStart() {
        follow.catchUpAtStart();
        if (follow.isWaiting()) {
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
            IngestProgress now = Objects.requireNonNull(progress.get());
            progress.set(now.linking());
            follow.catchUp(() -> progress.set(now.indexing()));
        } finally {
            end();
        }
    }

    /**
     * Brings in what was decided at the desk.
     *
     * @return whether that is done; otherwise a run goes on, which does it at its end
     */
    boolean takeEffect(String author) {
        try {
            followUp(IngestRequest.desk(author));
            return true;
        } catch (IngestRunningException _) {
            return false;
        }
    }
}
