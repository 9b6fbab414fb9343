package org.reftel.telegram;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reftel.support.Golden;
import org.reftel.telegram.markup.DocumentRenderer;
import org.reftel.telegram.markup.Rendering.Rendered;
import org.reftel.telegram.model.TelegramVocabulary;

/** What is read from documents of the forms that no seed has, each made up for this test, from the bytes on. */
class DocumentOutlineTests {
    private static final Path FOLDER = Path.of("src/test/resources/org/reftel/telegram/documents");

    static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.toString().endsWith(".outline")).sorted().toList();
        }
    }

    private static ParsedTelegram parse(String text) {
        return new TelegramParser(TelegramVocabulary.none()).parse(text);
    }

    private static Rendered render(Path document) throws IOException {
        return (Rendered) DocumentRenderer.render(Files.readAllBytes(document));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void documentIsReadAsItsOutlineSays(Path document) throws IOException {
        ParsedTelegram telegram = parse(render(document).text());

        Laws.assertObeyed(telegram);
        Golden.assertMatches("telegram/documents/" + document.getFileName() + ".outline", Outline.of(telegram));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyCutOfItsTextObeysTheLaws(Path document) throws IOException {
        String text = render(document).text();
        for (int at = 0; at < text.length(); at++) {
            Laws.assertObeyed(parse(text.substring(0, at)));
            Laws.assertObeyed(parse(text.substring(at)));
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyCutOfTheDocumentIsRead(Path document) throws IOException {
        byte[] bytes = Files.readAllBytes(document);
        for (int at = 1; at < bytes.length; at += 7) {
            byte[] cut = Arrays.copyOf(bytes, at);
            if (DocumentRenderer.render(cut) instanceof Rendered rendered) {
                Laws.assertObeyed(parse(rendered.text()));
            }
        }
    }
}
