package org.reftel.ingest;

import java.nio.file.Path;
import java.util.List;

import org.reftel.archive.IngestRun;

/**
 * What is to be ingested, and at whose wish.
 *
 * @param who in words, for others who ask: "the command line", "the desk (keeper)"
 * @param roots files and folders
 */
public record IngestRequest(IngestRun.Cause cause, String who, List<Path> roots) {
    public IngestRequest {
        roots = List.copyOf(roots);
    }

    public static IngestRequest fromCommandLine(List<Path> roots) {
        return new IngestRequest(IngestRun.Cause.COMMAND_LINE, "the command line", roots);
    }

    /** From an administrator signed in as {@code name}. */
    public static IngestRequest fromDesk(String name, Path folder) {
        return new IngestRequest(IngestRun.Cause.DESK, "the desk (" + name + ")", List.of(folder));
    }
}
