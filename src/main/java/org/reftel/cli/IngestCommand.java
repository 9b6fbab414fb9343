package org.reftel.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

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

    @Spec
    private CommandSpec spec;
    @Mixin
    private ArchiveOptions archive;
    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files or folders.")
    private List<Path> paths;

    private final OutcomeTable table = new OutcomeTable();

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        try (DataFolder _ = DataFolder.take(archive.data(), "ingest");
                ConfigurableApplicationContext context = Archive.open(WebApplicationType.NONE, archive.settings())) {
            context.getBean(Indexer.class).verify();
            IngestJob job = context.getBean(IngestJob.class);
            job.resume();
            IngestProgress progress = job.ingest(IngestRun.Cause.COMMAND_LINE, paths,
                    (_, outcome) -> table.note(outcome));
            table.print(out, progress);
            return progress.count(Result.REJECTED) == 0 ? 0 : SOME_REJECTED;
        }
    }
}
