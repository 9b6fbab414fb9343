package org.reftel.ingest.read;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reftel.support.SpecFile;
import org.reftel.support.SpecFile.Example;
import org.reftel.telegram.ParsedTelegram;
import org.reftel.telegram.TelegramParser;
import org.reftel.telegram.model.PrintedTag;
import org.reftel.vocabulary.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/** TAGS and SUBJECT fields in odd forms, by the examples of {@code odd-preambles.spec}. */
class OddPreambleTests {
    private static final TelegramParser PARSER = new TelegramParser(new CodeLists(Vocabulary.load()));

    static Stream<Example> examples() {
        return SpecFile.examples("ingest/odd-preambles.spec");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void fieldsAreReadAsTheSpecSays(Example example) {
        ParsedTelegram telegram = PARSER.parse("C O N F I D E N T I A L ROME 000500\n\nE.O. 12958: DECL: 02/20/2019\n"
                + example.given().replace('|', '\n') + "\n\n1. (C) Generated text.\n");
        List<String> tags = telegram.preamble().tags().optional().orElse(List.of()).stream().map(PrintedTag::printed)
                .toList();
        List<String> references = telegram.preamble().references().stream()
                .map(reference -> reference.target().map(Object::toString).orElse("-")).toList();

        assertThat(String.join(" / ", telegram.subject().optional().orElse("-"), String.join(" ", tags),
                String.join(" ", references)).replace("/  /", "/ /").strip())
                .isEqualTo(example.expected());
        assertThat(telegram.body().paragraphs()).hasSize(1);
    }
}
