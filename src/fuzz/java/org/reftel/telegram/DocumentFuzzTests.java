package org.reftel.telegram;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;
import org.reftel.ingest.read.CodeLists;
import org.reftel.telegram.markup.DocumentRenderer;
import org.reftel.telegram.markup.Rendering.Rendered;
import org.reftel.vocabulary.Vocabulary;

/**
 * Looks for a document that breaks a law, from the seeds and the made-up documents on. What it finds is shortened and becomes an
 * example in {@link HostileTextTests}.
 */
@Tag("fuzz")
class DocumentFuzzTests {
    private static final Path DOCUMENTS = Path.of("src/test/resources/org/reftel/telegram/documents");
    private static final TelegramParser PARSER = new TelegramParser(new CodeLists(Vocabulary.load()));

    static List<byte[]> documents() throws IOException {
        try (Stream<Path> seeds = Files.list(Path.of("seeds")); Stream<Path> documents = Files.list(DOCUMENTS)) {
            return Stream.concat(seeds, documents.filter(file -> !file.toString().endsWith(".outline"))).sorted()
                    .map(DocumentFuzzTests::bytes).toList();
        }
    }

    @MethodSource("documents")
    @FuzzTest
    void anyDocumentObeysTheLaws(byte[] document) {
        if (DocumentRenderer.render(document) instanceof Rendered rendered) {
            Laws.assertObeyed(PARSER.parse(rendered.text()));
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
