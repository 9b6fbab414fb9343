package org.reftel.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;
import org.reftel.admin.run.RunTexts;
import org.reftel.archive.run.IngestOutcome;
import org.reftel.archive.run.IngestOutcome.Result;
import org.reftel.cli.DataFolder.FolderInUseException;
import org.reftel.ingest.IngestJob;
import org.reftel.ingest.IngestProgress;
import org.reftel.ingest.IngestRequest;
import org.reftel.ingest.preview.Preview;
import org.reftel.ingest.preview.PreviewedFile;
import org.reftel.ingest.preview.Previews;
import org.reftel.search.index.Indexer;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ingest PATH...}: files and folders into the archive, by the server in charge of it where one runs. */
@Command(name = "ingest", description = "Bring files and folders into the archive; known ones stay as they are.")
final class IngestCommand implements Callable<Integer> {
    private static final int FAILED = 1;

    @Spec
    private CommandSpec spec;
    @Mixin
    private ArchiveOptions archive;
    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files or folders.")
    private List<Path> paths;

    @Option(names = "--dry-run", description = "Only tell what would be done; nothing is written.")
    private boolean preview;
    @Option(names = "--report", paramLabel = "FILE", description = "With --dry-run: write what would be done, file by file and field by field, as JSON Lines.")
    private @Nullable Path report;

    private final OutcomeTable table = new OutcomeTable();

    @Override
    public Integer call() throws Exception {
        if (report != null && !preview) {
            throw new ParameterException(spec.commandLine(), "--report goes with --dry-run");
        }
        ProgressLine line = new ProgressLine(spec.commandLine().getErr());
        try (DataFolder _ = DataFolder.take(archive.data(), "ingest")) {
            ingestHere(line);
        } catch (FolderInUseException e) {
            Optional<HandOver> server = HandOver.to(archive.data());
            if (server.isEmpty()) {
                throw e;
            }
            if (!handOver(server.get(), line)) {
                return FAILED;
            }
        }
        table.print(spec.commandLine().getOut());
        if (preview) {
            spec.commandLine().getErr().println("Nothing was written: this is what would be done.");
        }
        return table.count(Result.REJECTED) == 0 ? 0 : FAILED;
    }

    private void ingestHere(ProgressLine line) throws IOException {
        try (Archive.Writing writing = Archive.openToWrite(archive.settings())) {
            ConfigurableApplicationContext context = writing.context();
            context.getBean(Indexer.class).verify();
            IngestJob job = context.getBean(IngestJob.class);
            job.resume();
            BiConsumer<IngestProgress, IngestOutcome> watcher = (progress, outcome) -> {
                table.note(outcome.result(), outcome.name(), outcome.identifier().orElse(""), outcome.message());
                line.show(progress.toString());
            };
            IngestRequest request = IngestRequest.fromCommandLine(paths);
            Optional<String> missing;
            if (preview) {
                Preview seen = job.preview(request, watcher);
                report(seen.id());
                missing = RunTexts.missing(seen.count(PreviewedFile.MISSING));
            } else {
                missing = context.getBean(RunTexts.class).missingOf(job.ingest(request, watcher).run());
            }
            line.clear();
            missing.ifPresent(spec.commandLine().getErr()::println);
        }
    }

    private void report(String id) throws IOException {
        if (report != null) {
            Files.copy(Previews.lines(archive.data(), id), report, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Whether the server took it. */
    private boolean handOver(HandOver server, ProgressLine line) throws IOException, InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        HandOver.End end = server.ingest(paths, preview, new HandOver.Listener() {
            @Override
            public void outcome(String result, String name, String identifier, String message) {
                table.note(Result.valueOf(result), name, identifier, message);
            }

            @Override
            public void said(String words) {
                err.println(words);
            }

            @Override
            public void progress(String words) {
                line.show(words);
            }
        });
        line.clear();
        return switch (end) {
            case HandOver.End.Refused(String why) -> {
                err.println(why);
                yield false;
            }
            case HandOver.End.Done(int _, String made) -> {
                report(made);
                err.println("Done by the server that is in charge of " + archive.data() + ".");
                yield true;
            }
        };
    }
}
