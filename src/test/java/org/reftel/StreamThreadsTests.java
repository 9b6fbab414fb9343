package org.reftel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StreamThreadsTests {
    private static final int SECONDS = 60;
    private final StreamThreads threads = new StreamThreads();

    /** As where the reader goes away. */
    @Test
    void workBehindAnAnswerIsNotInterrupted() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        AtomicBoolean interrupted = new AtomicBoolean();
        Future<?> answer = threads.submit(() -> {
            begun.countDown();
            try {
                cancelled.await();
            } catch (InterruptedException e) {
                interrupted.set(true);
            }
            ended.countDown();
        });
        assertThat(begun.await(SECONDS, TimeUnit.SECONDS)).isTrue();

        answer.cancel(true);
        cancelled.countDown();

        assertThat(ended.await(SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(interrupted).isFalse();
    }

    @Test
    void slowOnesKeepNobodyWaiting() throws Exception {
        CountDownLatch all = new CountDownLatch(50);
        List<Future<?>> waiting = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            waiting.add(threads.submit(() -> {
                all.countDown();
                await(all);
            }));
        }

        for (Future<?> one : waiting) {
            one.get(SECONDS, TimeUnit.SECONDS);
        }
        assertThat(all.getCount()).isZero();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
