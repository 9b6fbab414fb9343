package org.reftel.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.springframework.boot.SpringApplication;

/**
 * Makes 0 the exit code of a server that was told to end and has ended in good order; of itself the virtual machine says 143,
 * as of one that was killed.
 */
final class GracefulExit implements Runnable {
    private static final int MOST_SECONDS = 10;

    private final CountDownLatch left = new CountDownLatch(1);

    /** From now on being told to end is no failure. */
    void expect() {
        SpringApplication.getShutdownHandlers().add(this);
    }

    /** The server has ended, and has tidied up behind itself. */
    void leave() {
        try {
            SpringApplication.getShutdownHandlers().remove(this);
        } catch (IllegalStateException e) {
            // it was told to end: whoever does it waits for this moment
        } finally {
            left.countDown();
        }
    }

    /** Called when everything is closed. */
    @Override
    public void run() {
        try {
            if (left.await(MOST_SECONDS, TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(0);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
