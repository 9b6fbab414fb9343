package org.reftel.cli;

import java.io.Console;
import java.io.PrintWriter;

/** One line that tells how far it is, written over again and again; only on a terminal. */
final class ProgressLine {
    private static final long EVERY_NANOSECONDS = 500_000_000;

    private final PrintWriter err;
    private final boolean terminal;
    private long last = System.nanoTime();
    private int length;

    @SuppressWarnings("SystemConsoleNull") // met as null under JDK 25, where neither end is a terminal
    ProgressLine(PrintWriter err) {
        this.err = err;
        Console console = System.console();
        this.terminal = console != null && console.isTerminal();
    }

    void show(String words) {
        long now = System.nanoTime();
        if (terminal && now - last > EVERY_NANOSECONDS) {
            last = now;
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
