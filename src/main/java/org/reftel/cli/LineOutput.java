package org.reftel.cli;

import java.io.PrintWriter;

/** Writes lines in blocks, and notices when nobody reads them any more. */
final class LineOutput {
    private static final int BLOCK = 1 << 16;

    private final PrintWriter out;
    private final StringBuilder block = new StringBuilder(2 * BLOCK);
    private boolean closed;

    LineOutput(PrintWriter out) {
        this.out = out;
    }

    void line(String text) {
        block.append(text).append('\n');
        if (block.length() >= BLOCK) {
            flush();
        }
    }

    void flush() {
        out.append(block);
        block.setLength(0);
        closed |= out.checkError();
    }

    /** Whether the reader has gone, as {@code head} does when it has enough. */
    boolean isClosed() {
        return closed;
    }
}
