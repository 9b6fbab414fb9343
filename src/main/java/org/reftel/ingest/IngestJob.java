package org.reftel.ingest;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;

import jakarta.annotation.PreDestroy;
import org.hibernate.SessionFactory;
import org.reftel.archive.run.IngestOutcome;
import org.reftel.archive.run.IngestRun;
import org.reftel.ingest.IngestTurn.Wish;
import org.reftel.ingest.preview.Preview;
import org.reftel.ingest.preview.Previews;
import org.reftel.ingest.read.IncomingReader;
import org.reftel.ingest.source.Spool;
import org.reftel.ingest.store.ChunkWriter;
import org.reftel.ingest.store.DeferredKeys;
import org.reftel.ingest.store.Failure;
import org.reftel.ingest.store.FreeSpace;
import org.reftel.search.CableSearch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Brings files and folders into the archive, or reads anew what is held. One run at a time, over all copies of the program. */
@Service
public class IngestJob {
    /** The key of work that is no run on record: a preview, or what was decided taking effect. */
    public static final long NO_RUN = 0;

    /** What comes of cancelling a run. */
    public enum Cancelling {
        /** It has ended. */
        ENDED,
        /** It ends in this copy of the program. */
        HERE,
        /** Another copy of the program, which works on it, ends it. */
        ELSEWHERE,
        /** There is none to be ended. */
        NOT_OPEN
    }

    private static final int MOST_SECONDS_TO_STOP = 30;
    private static final Logger LOG = LoggerFactory.getLogger(IngestJob.class);

    private final IngestRuns runs;
    private final RunWork work;
    private final FollowUp follow;
    private final PreviewWork previews;
    private final IngestTurn turn;
    /** Whether a follow-up was asked for that could not begin. */
    private final AtomicBoolean wanted = new AtomicBoolean();

    IngestJob(SessionFactory sessions, CableSearch search, ChunkWriter writer, IncomingReader reader, FollowUp follow,
            DeferredKeys keys, FreeSpace space, Previews previews, @Value("${reftel.data}") Path data, Clock clock) {
        Spool spool = new Spool(data);
        this.runs = new IngestRuns(sessions, search, spool, clock);
        RunSources sources = new RunSources(sessions, runs, spool);
        this.work = new RunWork(sessions, runs, sources, writer, reader, follow, keys, space, clock);
        this.previews = new PreviewWork(sessions, sources, search, writer, reader, previews, clock);
        this.follow = follow;
        this.turn = new IngestTurn(new IngestLock(sessions, data), clock);
    }

    /** Whether a run of this cause is on record, finished or not. */
    public boolean hasStarted(IngestRun.Cause cause) {
        return runs.hasStarted(cause);
    }

    /** Whether no document is held. */
    boolean isArchiveEmpty() {
        return runs.isArchiveEmpty();
    }

    /** How far the run that goes on in this process is; empty where none does. */
    public Optional<IngestProgress> progress() {
        return turn.progress();
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
        turn.begin(request.who());
        try {
            RunSources.require(request.task());
            return work(begun(request), watcher);
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
        turn.begin(request.who());
        try {
            RunSources.require(request.task());
            IngestRun run = begun(request);
            inBackground(run);
            return run;
        } catch (IOException | RuntimeException e) {
            end();
            throw e;
        }
    }

    private IngestRun begun(IngestRequest request) {
        IngestRun run = runs.start(request);
        turn.works(run.id());
        return run;
    }

    private void inBackground(IngestRun run) {
        inBackground(() -> work(run, (_, _) -> {}), "ingest run " + run.id()
                + " failed; it goes on when told to, and at the next start");
    }

    private void inBackground(Callable<?> begun, String failed) {
        Thread.ofPlatform().name("ingest").start(() -> {
            try {
                begun.call();
            } catch (Exception e) {
                LOG.error("{}", failed, e);
            } finally {
                end();
            }
        });
    }

    /**
     * Tells what a request would do, and does nothing of it.
     *
     * @param watcher told of each file's outcome as it would be
     * @throws IngestRunningException where a run goes on
     * @throws IOException where a root cannot be listed
     */
    public Preview preview(IngestRequest request, BiConsumer<IngestProgress, IngestOutcome> watcher)
            throws IOException {
        turn.begin(request.who());
        try {
            return look(request, watcher);
        } finally {
            end();
        }
    }

    /**
     * The same, while the caller goes on; it is among the {@link Previews} when {@link #progress} is empty again.
     *
     * @throws IngestRunningException where a run goes on
     * @throws IOException where a root cannot be listed
     */
    public void previewInBackground(IngestRequest request) throws IOException {
        turn.begin(request.who());
        try {
            RunSources.require(request.task());
        } catch (IOException | RuntimeException e) {
            end();
            throw e;
        }
        inBackground(() -> look(request, (_, _) -> {}), "a preview failed; nothing was written");
    }

    private Preview look(IngestRequest request, BiConsumer<IngestProgress, IngestOutcome> watcher)
            throws IOException {
        return previews.preview(request, turn.now(), turn::wish, turn::report, watcher);
    }

    /** The run that goes on stops for now, at the end of its present chunk; nothing where none goes on. */
    public void pause() {
        turn.wish(Wish.PAUSE);
    }

    /** The same of one that goes on in another copy of the program; its number, where there is one. */
    OptionalLong pauseElsewhere() {
        return runs.pauseElsewhere();
    }

    /**
     * Ends a run: at the end of its present chunk where it goes on, in this copy of the program or in another, at once where it
     * waits. What it had done stays.
     */
    public Cancelling cancel(long id) {
        if (turn.progress().filter(now -> now.run() == id).isPresent()) {
            turn.wish(Wish.CANCEL);
            return Cancelling.HERE;
        }
        return runs.cancel(id);
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
            turn.begin(who);
            inBackground(run);
        });
        return waiting.isPresent();
    }

    /** A run that goes on stops behind its present chunk, and goes on at the next start. */
    @PreDestroy
    void stop() throws InterruptedException {
        turn.stop();
        for (int i = 0; i < MOST_SECONDS_TO_STOP * 10 && turn.progress().isPresent(); i++) {
            Thread.sleep(100);
        }
    }

    /** Goes on with the runs that a crash ended, or a fault of the machine. */
    public void resume() {
        follow.makeKeys();
        for (IngestRun run : runs.interrupted()) {
            try {
                turn.begin("the start of the program, after an interruption");
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

    private void end() {
        turn.end();
        if (wanted.get() && !turn.isStopping()) {
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
        turn.works(run.id());
        if (runs.find(run.id()).filter(IngestRun::isOpen).isEmpty()) {
            LOG.info("ingest run {} was cancelled before it began", run.id());
            return turn.now();
        }
        try {
            run.goOn();
            runs.update(run);
            return work.work(run, turn.now(), turn::wish, turn::report, watcher);
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
        turn.begin(who);
        try {
            wanted.set(false);
            turn.report(turn.now().linking());
            follow.catchUp(new StageTimes(), () -> {}, () -> turn.report(turn.now().indexing()));
        } finally {
            end();
        }
    }

    /**
     * Brings in what was decided at the desk.
     *
     * @return whether that is done; otherwise a run goes on, which does it at its end
     */
    public boolean takeEffect(String author) {
        try {
            followUp(IngestRequest.desk(author));
            return true;
        } catch (IngestRunningException _) {
            return false;
        }
    }
}
