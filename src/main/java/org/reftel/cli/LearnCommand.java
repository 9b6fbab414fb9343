package org.reftel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.reftel.archive.cable.StoredDocuments;
import org.reftel.cli.DataFolder.FolderInUseException;
import org.reftel.ingest.read.DocumentReader;
import org.reftel.ingest.source.HeldDocuments;
import org.reftel.ingest.source.SourceFiles;
import org.reftel.ingest.source.SourceFiles.SourceFile;
import org.reftel.people.lexicon.LearntFiles;
import org.reftel.people.lexicon.Lexicon;
import org.reftel.vocabulary.Vocabulary;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code people learn}: counts words and surnames, in the archive's cables for the archive, or in files for a folder of choice. */
@Command(name = "learn", description = {
    "Count in cables how words stand and which surnames titled persons have, so that names are recognised better.",
    "Without PATH the archive's own cables are counted, and what is learnt is used beside what comes with the program.",
    "With PATH the tables that come with the program are made anew from documents, as 'parse' reads them, and the archive is not touched."
}, exitCodeListHeading = "%nExit codes:%n", exitCodeList = {"0:all documents were counted",
    "1:some were rejected, each with a line on standard error, or a path does not exist", "2:wrong usage"})
final class LearnCommand implements Callable<Integer> {
    private static final int SOME_REJECTED = 1;
    private static final int JOBS = Runtime.getRuntime().availableProcessors();

    @Spec
    private CommandSpec spec;
    @Mixin
    private ArchiveOptions archive;
    @Parameters(arity = "0..*", paramLabel = "PATH", description = "Files or folders to count instead of the archive's cables.")
    private List<Path> paths = List.of();
    @Option(names = "--output", paramLabel = "DIR", description = "Where the tables of PATH are written.")
    private @Nullable Path output;
    @Option(names = "--except", paramLabel = "FILE", description = "Identifiers of cables that nothing is learnt from, one a line, as of those that tests are made of.")
    private @Nullable Path except;

    @Override
    public Integer call() throws Exception {
        if (paths.isEmpty() && output != null || !paths.isEmpty() && output == null) {
            throw new ParameterException(spec.commandLine(), paths.isEmpty()
                    ? "Invalid use of option '--output': it goes with a PATH; what the archive teaches lies in its data folder"
                    : "Missing option '--output': the folder that the tables are written to");
        }
        Vocabulary vocabulary = Vocabulary.load();
        Learning learning = new Learning(vocabulary, exceptions(), spec.commandLine().getErr());
        if (output == null) {
            fromArchive(learning, vocabulary);
        } else {
            fromFiles(learning, vocabulary, output);
        }
        return learning.isComplete() ? 0 : SOME_REJECTED;
    }

    private Set<String> exceptions() throws IOException {
        Set<String> identifiers = new HashSet<>();
        if (except != null) {
            for (String line : Files.readAllLines(except)) {
                identifiers.add(line.strip().toUpperCase(Locale.ROOT));
            }
        }
        return identifiers;
    }

    private void fromFiles(Learning learning, Vocabulary vocabulary, Path folder)
            throws IOException, InterruptedException {
        List<SourceFile> files = new ArrayList<>();
        for (Path path : paths) {
            files.addAll(SourceFiles.under(path));
        }
        Learning.Learnt learnt = learning.from(new FileDocuments(files, JOBS),
                counted -> Lexicon.with(vocabulary, counted));
        LearntFiles.write(folder, learnt.tables(), List.of(
                "source: counted in %d public cables; facts; licence: that of the project".formatted(learnt.cables()),
                "made by: reftel people learn PATH... --output DIR" + (except == null ? "" : " --except FILE")));
        say(learnt, folder);
    }

    private void fromArchive(Learning learning, Vocabulary vocabulary)
            throws IOException, InterruptedException, FolderInUseException, NoArchiveException {
        Path folder = DocumentReader.learnt(archive.data());
        try (DataFolder _ = DataFolder.take(archive.existing(), "people learn");
                ConfigurableApplicationContext context = Archive.open(WebApplicationType.NONE, archive.settings())) {
            Learning.Learnt learnt = learning.from(new StoredCables(context.getBean(StoredDocuments.class), JOBS),
                    counted -> Lexicon.load(vocabulary, counted));
            LearntFiles.write(folder, learnt.tables(), List.of(
                    "source: counted in the %d cables of this archive".formatted(learnt.cables()),
                    "made by: reftel people learn"));
            say(learnt, folder);
            context.getBean(HeldDocuments.class).markAll();
        }
        spec.commandLine().getOut().println("The cables are read anew with them at the next ingest.");
    }

    private void say(Learning.Learnt learnt, Path folder) {
        spec.commandLine().getOut().println(String.format(Locale.ENGLISH,
                "%,d cables with %,d words were counted; %,d words and %,d surnames are in %s.", learnt.cables(),
                learnt.words(), learnt.tables().words().size(), learnt.tables().surnames().size(), folder));
    }
}
