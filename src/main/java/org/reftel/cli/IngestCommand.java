package org.reftel.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.reftel.archive.IngestOutcome;
import org.reftel.archive.IngestOutcome.Result;
import org.reftel.archive.IngestRun;
import org.reftel.ingest.IngestJob;
import org.reftel.ingest.IngestProgress;
import org.reftel.search.Indexer;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ingest PATH...}: files and folders into the archive. */
@Command(name = "ingest", description = "Bring files and folders into the archive; known ones stay as they are.")
final class IngestCommand implements Callable<Integer> {
    private static final int SOME_REJECTED = 1;
    /** A table longer than this is of no use on a screen; the desk shows all. */
    private static final int LONGEST_TABLE = 200;

    @Spec
    private CommandSpec spec;
    @Mixin
    private ArchiveOptions archive;
    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files or folders.")
    private List<Path> paths;

    private final List<IngestOutcome> shown = new ArrayList<>();
    private int unchanged;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        try (DataFolder _ = DataFolder.take(archive.data(), "ingest");
                ConfigurableApplicationContext context = Archive.open(WebApplicationType.NONE, archive.settings())) {
            context.getBean(Indexer.class).verify();
            IngestJob job = context.getBean(IngestJob.class);
            job.resume();
            IngestProgress progress = job.ingest(IngestRun.Cause.COMMAND_LINE, paths, (_, outcome) -> note(outcome));
            print(out, progress);
            return progress.count(Result.REJECTED) == 0 ? 0 : SOME_REJECTED;
        }
    }

    private void note(IngestOutcome outcome) {
        boolean silent = outcome.result() == Result.UNCHANGED && outcome.message().isEmpty();
        if (silent || shown.size() >= LONGEST_TABLE) {
            unchanged += silent ? 1 : 0;
        } else {
            shown.add(outcome);
        }
    }

    private void print(PrintWriter out, IngestProgress progress) {
        for (IngestOutcome outcome : shown) {
            out.printf("%-9s  %-18s  %s%s%n", outcome.result().name().toLowerCase(Locale.ROOT),
                    outcome.identifier().orElse("-"),
                    outcome.name(), outcome.message().isEmpty() ? "" : ": " + outcome.message());
        }
        int hidden = progress.done() - shown.size() - unchanged;
        if (hidden > 0) {
            out.printf("and %,d more files, listed at the desk%n", hidden);
        }
        out.printf("%,d files: %,d added, %,d changed, %,d unchanged, %,d rejected%n", progress.files(),
                progress.count(Result.ADDED), progress.count(Result.CHANGED), progress.count(Result.UNCHANGED),
                progress.count(Result.REJECTED));
        out.flush();
    }
}
