package org.reftel.ingest;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import org.reftel.archive.run.IngestRun;
import org.reftel.archive.run.IngestRunRepository;
import org.reftel.ingest.source.WatchedFolder;
import org.reftel.ingest.store.Failure;
import org.reftel.ingest.store.FreeSpace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * What a server looks after by itself, every {@code reftel.watch-every}: the folders of {@code reftel.watch}, and runs that ended
 * for lack of space. Only who serves calls {@link #start}.
 */
@Component
@Lazy
public class Attendance {
    private static final Logger LOG = LoggerFactory.getLogger(Attendance.class);

    private final IngestJob job;
    private final IngestRunRepository runs;
    private final FreeSpace space;
    private final List<WatchedFolder> folders;
    private final Duration every;
    private final ScheduledExecutorService clock = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().name("attendance").daemon().factory());

    Attendance(IngestJob job, IngestRunRepository runs, FreeSpace space, IngestFolders folders,
            @Value("${reftel.watch-every}") Duration every) {
        this.job = job;
        this.runs = runs;
        this.space = space;
        this.folders = folders.watched().stream().map(WatchedFolder::new).toList();
        this.every = every;
    }

    /** From now on, until the program ends. */
    public void start() {
        var _ = clock.scheduleWithFixedDelay(this::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        clock.shutdownNow();
    }

    /** Looks once. */
    void look() {
        try {
            goOnWithSpace();
            for (WatchedFolder folder : folders) {
                look(folder);
            }
        } catch (IngestRunningException e) {
            LOG.debug("later: {}", e.getMessage());
        } catch (RuntimeException e) {
            LOG.warn("watched folders could not be looked at: {}", e.toString());
        }
    }

    private void goOnWithSpace() {
        if (job.progress().isPresent() || space.isShort()) {
            return;
        }
        runs.open().stream()
                .filter(run -> run.state() == IngestRun.State.FAILED
                        && run.failure().orElse("").startsWith(Failure.NO_SPACE))
                .findFirst().ifPresent(run -> {
                    LOG.info("there is space again: ingest run {} goes on", run.id());
                    job.goOn(run.id(), "the server, as there is space again");
                });
    }

    private void look(WatchedFolder folder) {
        try {
            // a run over it that was paused goes on when it is told to, not under another number
            if (folder.isToBeRead() && job.progress().isEmpty() && !isWaiting(folder)) {
                job.ingestInBackground(new IngestRequest(IngestRun.Cause.WATCH, "the watch over " + folder.folder(),
                        List.of(folder.folder())));
                folder.isBeingRead();
            }
        } catch (NoSuchFileException e) {
            LOG.debug("the watched folder {} is not there", e.getMessage());
        } catch (IOException e) {
            LOG.warn("the watched folder {} cannot be listed: {}", folder.folder(), e.toString());
        }
    }

    private boolean isWaiting(WatchedFolder folder) {
        return runs.open().stream().anyMatch(run -> run.roots().contains(folder.folder().toString()));
    }
}
