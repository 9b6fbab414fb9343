package org.reftel.cli;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Runs tasks in parallel and hands their results on in the order in which they came. No more than a certain number are under
 * way: then the one who brings tasks waits, and handles the oldest's result.
 */
final class OrderedTasks<T> {
    /** Enough that no thread waits while a long result is handled. */
    private static final int UNDER_WAY_FOR_EACH = 16;

    private final ExecutorService workers;
    private final int most;
    private final Consumer<T> results;
    private final Queue<Future<T>> underWay = new ArrayDeque<>();

    /**
     * @param jobs how many of them the workers do at a time
     */
    OrderedTasks(ExecutorService workers, int jobs, Consumer<T> results) {
        this.workers = workers;
        this.most = jobs * UNDER_WAY_FOR_EACH;
        this.results = results;
    }

    /** Threads that do not keep the program alive. */
    static ExecutorService workers(int jobs) {
        return Executors.newFixedThreadPool(jobs, Thread.ofPlatform().daemon().name("read-", 1).factory());
    }

    void add(Callable<T> task) throws InterruptedException {
        while (underWay.size() >= most) {
            handleOldest();
        }
        underWay.add(workers.submit(task));
    }

    /** Waits for all. */
    void finish() throws InterruptedException {
        while (!underWay.isEmpty()) {
            handleOldest();
        }
    }

    private void handleOldest() throws InterruptedException {
        try {
            results.accept(underWay.remove().get());
        } catch (ExecutionException e) {
            throw new IllegalStateException("a task failed that must not", e.getCause());
        }
    }
}
