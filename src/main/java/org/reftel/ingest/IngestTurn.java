package org.reftel.ingest;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

/** Whose turn it is: one piece of work at a time in this process, and over all copies of the program. */
final class IngestTurn {
    private final IngestLock lock;
    private final Clock clock;
    private final AtomicReference<@Nullable IngestProgress> progress = new AtomicReference<>();
    private volatile Wish wish = Wish.GO_ON;
    private volatile boolean stopping;

    IngestTurn(IngestLock lock, Clock clock) {
        this.lock = lock;
        this.clock = clock;
    }

    /** What work that goes on is to do at the end of its present chunk. */
    enum Wish {
        GO_ON, PAUSE, CANCEL,
        /** The program ends; a run goes on at the next start. */
        STOP
    }

    /**
     * Begins some work.
     *
     * @throws IngestRunningException where other work goes on
     */
    void begin(String who) {
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

    /** What was begun is the work of a run. */
    void works(long run) {
        lock.works(run);
        progress.set(now().of(run));
    }

    /** The work is done, or over. */
    void end() {
        lock.release();
        progress.set(null);
    }

    /** How far the work is; empty where none goes on in this process. */
    Optional<IngestProgress> progress() {
        return Optional.ofNullable(progress.get());
    }

    /** How far the work is that was begun. */
    IngestProgress now() {
        return Objects.requireNonNull(progress.get());
    }

    void report(IngestProgress now) {
        progress.set(now);
    }

    /** What is wished here, or in another copy of the program. */
    Wish wish() {
        if (wish == Wish.GO_ON) {
            lock.wished().ifPresent(this::wish);
        }
        return wish;
    }

    /** Work that goes on shall do this. */
    void wish(Wish wished) {
        if (progress.get() != null && wish != Wish.STOP) {
            wish = wished;
        }
    }

    /** The program ends. */
    void stop() {
        stopping = true;
        wish = Wish.STOP;
    }

    boolean isStopping() {
        return stopping;
    }
}
