package org.reftel.generate;

import java.nio.file.Path;

/**
 * What to make.
 *
 * @param folder new or empty
 */
public record CorpusOptions(int cables, long seed, Layout layout, Path folder) {
    /** What a plan's numbers have room for. */
    public static final int MOST_CABLES = 1_000_000;

    public CorpusOptions {
        if (cables < 1 || cables > MOST_CABLES) {
            throw new IllegalArgumentException(
                    "%d cables asked for, expected 1 to %d".formatted(cables, MOST_CABLES));
        }
    }
}
