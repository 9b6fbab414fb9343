package org.reftel.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.reftel.archive.run.IngestRun;
import org.reftel.archive.run.IngestRun.Kind;
import org.reftel.archive.run.IngestRun.Task;
import org.reftel.ingest.source.HeldSelection;

/**
 * What is to be ingested, and at whose wish.
 *
 * @param who in words, for others who ask: "the command line", "the desk (keeper)"
 * @param held of a task of kind HELD: which documents
 */
public record IngestRequest(IngestRun.Cause cause, String who, Task task, Optional<HeldSelection> held) {
    /** Files and folders. */
    public IngestRequest(IngestRun.Cause cause, String who, List<Path> roots) {
        this(cause, who, new Task(Kind.FILES, absolute(roots), null, null), Optional.empty());
    }

    public static IngestRequest fromCommandLine(List<Path> roots) {
        return new IngestRequest(IngestRun.Cause.COMMAND_LINE, "the command line", roots);
    }

    /** From an administrator signed in as {@code name}. */
    public static IngestRequest fromDesk(String name, Path folder) {
        return new IngestRequest(IngestRun.Cause.DESK, desk(name), List.of(folder));
    }

    /** Documents that are held are read anew; no files are needed. */
    public static IngestRequest again(IngestRun.Cause cause, String who, HeldSelection selection) {
        return new IngestRequest(cause, who, new Task(Kind.HELD, List.of(), selection.words(), null),
                Optional.of(selection));
    }

    /** Files that a run rejected are read again. */
    public static IngestRequest retry(IngestRun.Cause cause, String who, IngestRun rejecting) {
        return new IngestRequest(cause, who, new Task(Kind.RETRY, rejecting.roots(), null, rejecting.id()),
                Optional.empty());
    }

    /** How somebody at the desk is called. */
    public static String desk(String name) {
        return "the desk (" + name + ")";
    }

    private static List<String> absolute(List<Path> roots) {
        return roots.stream().map(root -> root.toAbsolutePath().normalize().toString()).toList();
    }
}
