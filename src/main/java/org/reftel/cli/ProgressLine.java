package org.reftel.cli;

import java.io.PrintWriter;

/** One line that tells how far it is, written over again and again; only on a terminal. */
final class ProgressLine {
    private static final long EVERY_NANOSECONDS = 500_000_000;

    private final PrintWriter err;
    private final boolean terminal;
    private long last = System.nanoTime();
    private int length;

    ProgressLine(PrintWriter err) {
        this(err, Terminal.showsErrors());
    }

    ProgressLine(PrintWriter err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    /** Whether the next words would be seen: a terminal is there, and the last ones have stood for a while. */
    boolean isDue() {
        return terminal && System.nanoTime() - last > EVERY_NANOSECONDS;
    }

    void show(String words) {
        if (isDue()) {
            last = System.nanoTime();
            write(words);
        }
    }

    /** Leaves the line empty for what comes. */
    void clear() {
        if (length > 0) {
            write("");
        }
    }

    private void write(String words) {
        err.print("\r" + words + " ".repeat(Math.max(0, length - words.length())) + (words.isEmpty() ? "\r" : ""));
        err.flush();
        length = words.length();
    }
}
