package org.reftel.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;

import org.reftel.api.CableDocument;
import org.reftel.archive.SourceDocument;
import org.reftel.ingest.CableAssembler;
import org.reftel.ingest.DocumentReader;
import org.reftel.ingest.ReadDocument;
import org.reftel.ingest.Registry;
import org.reftel.ingest.SourceFiles;
import org.reftel.ingest.SourceFiles.SourceFile;
import org.reftel.ingest.SourceReader;
import org.reftel.ingest.UnreadableDocumentException;
import org.reftel.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code parse PATH...}: what the parser reads, as JSON Lines. */
@Command(name = "parse", description = "Read documents and print what is found, one JSON object a line; the archive is not touched.")
final class ParseCommand implements Callable<Integer> {
    private static final int SOME_REJECTED = 1;

    @Spec
    private CommandSpec spec;
    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files or folders.")
    private List<Path> paths;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Vocabulary vocabulary = Vocabulary.load();
        DocumentReader reader = new DocumentReader(vocabulary);
        JsonMapper json = JsonMapper.builder().build();
        int exit = 0;
        for (Path path : paths) {
            for (SourceFile file : SourceFiles.under(path)) {
                try {
                    out.println(json.writeValueAsString(read(file, reader, vocabulary)));
                } catch (UnreadableDocumentException e) {
                    err.println(file.name() + ": " + e.getMessage());
                    exit = SOME_REJECTED;
                }
            }
        }
        out.flush();
        return exit;
    }

    private static CableDocument read(SourceFile file, DocumentReader reader, Vocabulary vocabulary)
            throws UnreadableDocumentException {
        ReadDocument read = reader.read(file.name(), SourceReader.read(file.path()));
        SourceDocument source = new SourceDocument(read.name(), read.hash(), read.charset(), Instant.EPOCH,
                read.readAs());
        return CableDocument.fields(CableAssembler.assemble(read, source, vocabulary, Registry.none()));
    }
}
