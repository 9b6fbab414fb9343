package org.reftel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.reftel.ingest.source.SourceFiles;
import org.reftel.ingest.source.SourceFiles.SourceFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parse PATH...}: what the parser reads, as JSON Lines. */
@Command(name = "parse", description = {
    "Read documents and print what is found, one JSON object a line, in the order of the files; the archive is not touched.",
    "A document is a text file, a web page, or a row of the 2011 release's file, whose rows are read one by one."
}, exitCodeListHeading = "%nExit codes:%n", exitCodeList = {"0:all documents were read",
    "1:some were rejected, each with a line on standard error, or a path does not exist", "2:wrong usage"})
final class ParseCommand implements Callable<Integer> {
    private static final int SOME_REJECTED = 1;

    @Spec
    private CommandSpec spec;
    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files or folders.")
    private List<Path> paths;
    @Option(names = "--jobs", paramLabel = "N", description = "How many documents are read at a time (default: one for each processor). The output is the same for any number.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (jobs < 1) {
            throw new ParameterException(spec.commandLine(),
                    "Invalid value for option '--jobs': " + jobs + " is less than 1");
        }
        List<SourceFile> files = new ArrayList<>();
        for (Path path : paths) {
            files.addAll(SourceFiles.under(path));
        }
        long bytes = files.stream().mapToLong(SourceFile::size).sum();
        ProgressLine line = new ProgressLine(spec.commandLine().getErr());
        return new Parsing(bytes, spec.commandLine().getOut(), spec.commandLine().getErr(), line).parse(files, jobs)
                ? 0
                : SOME_REJECTED;
    }
}
