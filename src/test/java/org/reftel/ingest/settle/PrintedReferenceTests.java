package org.reftel.ingest.settle;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reftel.ingest.read.CodeLists;
import org.reftel.support.SpecFile;
import org.reftel.support.SpecFile.Example;
import org.reftel.telegram.TelegramParser;
import org.reftel.telegram.model.PrintedReference;
import org.reftel.vocabulary.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/** The REF field, by the examples of {@code references.spec}, read with the real list of posts. */
class PrintedReferenceTests {
    private static final TelegramParser PARSER = new TelegramParser(new CodeLists(Vocabulary.load()));

    static Stream<Example> examples() {
        return SpecFile.examples("ingest/references.spec");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void entriesAreReadAsTheSpecSays(Example example) {
        assertThat(read(example.given()).stream().map(PrintedReferenceTests::told)
                .collect(Collectors.joining("; "))).isEqualTo(example.expected());
    }

    @Test
    void inferredYearAndPostTellWhy() {
        assertThat(read("REF: A. ROME 1400 B. 480 C. TIRNA 34 D. 08 TIRANA 3"))
                .extracting(reference -> reference.inference().orElse("")).containsExactly(
                        "No year is printed: the referring telegram is number 500 of 2009, so number 1400 of the same post is of 2008",
                        "No post is printed: the referring telegram's own is meant. "
                                + "No year is printed: taken from the referring telegram, 2009",
                        "\"TIRNA\" is read as TIRANA. No year is printed: taken from the referring telegram, 2009", "");
    }

    private static List<PrintedReference> read(String field) {
        return PARSER.parse("""
                R 201200Z FEB 09
                FM AMEMBASSY ROME
                TO SECSTATE WASHDC 0001

                C O N F I D E N T I A L ROME 000500

                TAGS: PREL
                SUBJECT: GENERATED FOR A TEST

                %s

                1. (C) Generated text.
                """.formatted(field.replace('|', '\n'))).preamble().references();
    }

    private static String told(PrintedReference reference) {
        return reference.label().map(letter -> letter + " ").orElse("") + reference.kind() + " "
                + reference.target().map(Object::toString).orElse("-");
    }
}
