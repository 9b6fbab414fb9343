package org.reftel;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

import org.springframework.core.task.SimpleAsyncTaskExecutor;

/**
 * A thread for each answer that is written while it is sent: none waits behind readers who are slow. Nobody interrupts it where the
 * reader goes away: the next write tells it, and an interrupt would meet the work behind the answer, as a run of the ingest that is
 * to go on, or the database, whose file is closed by an interrupt for all.
 */
final class StreamThreads extends SimpleAsyncTaskExecutor {
    private static final long serialVersionUID = 1;

    StreamThreads() {
        super("stream-");
    }

    /** Cancelled without an interrupt. */
    @Override
    public Future<?> submit(Runnable task) {
        return CompletableFuture.runAsync(task, this);
    }
}
