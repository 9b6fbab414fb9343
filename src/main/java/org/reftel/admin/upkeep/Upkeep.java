package org.reftel.admin.upkeep;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.annotation.PreDestroy;
import org.jspecify.annotations.Nullable;
import org.reftel.archive.IndexCheck;
import org.reftel.archive.StepWatcher;
import org.reftel.archive.fixity.FixityCheck;
import org.reftel.archive.fixity.FixityChecker;
import org.reftel.search.index.Indexer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Does one task at a time, and stops it between two steps when the program stops. */
@Service
public class Upkeep {
    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);
    private static final int MOST_SECONDS_TO_STOP = 20;

    private final FixityChecker fixity;
    private final Indexer indexer;
    private final Clock clock;
    private final AtomicReference<@Nullable UpkeepProgress> progress = new AtomicReference<>();
    private final AtomicReference<@Nullable UpkeepOutcome> outcome = new AtomicReference<>();
    private volatile boolean stopping;

    Upkeep(FixityChecker fixity, Indexer indexer, Clock clock) {
        this.fixity = fixity;
        this.indexer = indexer;
        this.clock = clock;
    }

    /** How far the task that goes on is; empty where none does. */
    public Optional<UpkeepProgress> progress() {
        return Optional.ofNullable(progress.get());
    }

    /** How the latest task since the start of the program ended. */
    public Optional<UpkeepOutcome> outcome() {
        return Optional.ofNullable(outcome.get());
    }

    /**
     * Does a task.
     *
     * @param who at whose wish
     * @throws UpkeepRunningException where one goes on
     */
    public UpkeepOutcome run(UpkeepTask task, String who, StepWatcher watcher) {
        begin(task, who);
        return finish(task, who, watcher);
    }

    /**
     * The same, while the caller goes on.
     *
     * @throws UpkeepRunningException where one goes on
     */
    public void runInBackground(UpkeepTask task, String who) {
        begin(task, who);
        Thread.ofPlatform().name("upkeep").start(() -> finish(task, who, (_, _) -> {}));
    }

    private void begin(UpkeepTask task, String who) {
        UpkeepProgress running = progress.compareAndExchange(null,
                new UpkeepProgress(task, who, clock.instant(), 0, 0));
        if (running != null) {
            throw new UpkeepRunningException(running);
        }
    }

    private UpkeepOutcome finish(UpkeepTask task, String who, StepWatcher watcher) {
        UpkeepOutcome end;
        try {
            end = work(task, who, (done, all) -> step(done, all, watcher));
        } catch (StoppedException e) {
            end = new UpkeepOutcome(task, clock.instant(), false, "It was cut off by the end of the program.");
        } catch (RuntimeException e) {
            LOG.error("{} failed", task.key(), e);
            end = new UpkeepOutcome(task, clock.instant(), false, "It failed; the log says why.");
        } finally {
            progress.set(null);
        }
        outcome.set(end);
        return end;
    }

    private UpkeepOutcome work(UpkeepTask task, String who, StepWatcher watcher) {
        return switch (task) {
            case FIXITY -> {
                FixityCheck check = fixity.check(who, watcher);
                yield new UpkeepOutcome(task, clock.instant(), check.damaged() == 0, check.toString());
            }
            case INDEX_CHECK -> checked(task, who);
            case INDEX_MEND -> {
                indexer.mend(watcher);
                yield checked(task, who);
            }
            case INDEX_REBUILD -> {
                indexer.rebuild(watcher);
                yield checked(task, who);
            }
        };
    }

    private UpkeepOutcome checked(UpkeepTask task, String who) {
        IndexCheck.Differences differences = indexer.check(who).differences();
        return new UpkeepOutcome(task, clock.instant(), differences.isNone(), differences.toString());
    }

    private void step(long done, long all, StepWatcher watcher) {
        progress.updateAndGet(now -> now == null ? null : now.at(done, all));
        watcher.at(done, all);
        if (stopping) {
            throw new StoppedException();
        }
    }

    /** A task that goes on stops behind its present step; at once, for a request may be waiting for it. */
    @EventListener(ContextClosedEvent.class)
    void stopSoon() {
        stopping = true;
    }

    @PreDestroy
    void stop() throws InterruptedException {
        stopping = true;
        for (int i = 0; i < MOST_SECONDS_TO_STOP * 10 && progress.get() != null; i++) {
            Thread.sleep(100);
        }
    }

    private static final class StoppedException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
