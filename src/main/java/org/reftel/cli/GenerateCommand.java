package org.reftel.cli;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.reftel.generate.CorpusGenerator;
import org.reftel.generate.CorpusOptions;
import org.reftel.generate.Layout;
import org.reftel.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code generate}: a synthetic corpus for tests and benchmarks. */
@Command(name = "generate", description = "Write made-up telegrams that look like the release, with the truth about each beside them; the same options give the same bytes.")
final class GenerateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;
    @Option(names = "--cables", required = true, paramLabel = "N", description = "How many; the release has 251287.")
    private int cables;
    @Option(names = "--seed", required = true, paramLabel = "S", description = "A number; another one gives other telegrams.")
    private long seed;
    @Option(names = "--output", required = true, paramLabel = "DIR", description = "A folder that is new or empty.")
    private Path output;
    @Option(names = "--layout", paramLabel = "LAYOUT", defaultValue = "A", description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Layout layout;

    @Override
    public Integer call() throws IOException {
        ProgressLine line = new ProgressLine(spec.commandLine().getErr());
        try {
            new CorpusGenerator(options(), Vocabulary.load())
                    .write(written -> line.show("%d of %d cables".formatted(written, cables)));
        } catch (DirectoryNotEmptyException e) {
            throw new ParameterException(spec.commandLine(),
                    "Invalid value for option '--output': the folder " + output + " is not empty", e);
        } catch (FileAlreadyExistsException e) {
            throw new ParameterException(spec.commandLine(),
                    "Invalid value for option '--output': " + output + " is a file", e);
        }
        line.clear();
        spec.commandLine().getOut()
                .println("%d cables in layout %s are in %s.".formatted(cables, layout, output));
        return 0;
    }

    private CorpusOptions options() {
        try {
            return new CorpusOptions(cables, seed, layout, output);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(),
                    "Invalid value for option '--cables': " + e.getMessage(), e);
        }
    }
}
