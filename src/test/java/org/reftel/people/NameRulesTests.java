package org.reftel.people;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reftel.support.CableText;
import org.reftel.support.SpecFile;
import org.reftel.support.SpecFile.Example;
import org.reftel.telegram.TelegramParser;
import org.reftel.telegram.model.TelegramVocabulary;
import org.reftel.vocabulary.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/** The rules for names in running text, by the sentences of {@code names.spec}. */
class NameRulesTests {
    private static final PersonRecogniser RECOGNISER = new PersonRecogniser(Vocabulary.load());

    static Stream<Example> examples() {
        return SpecFile.examples("people/names.spec");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void sentenceNamesWhomTheSpecSays(Example example) {
        assertThat(persons(example.given())).isEqualTo(example.expected());
    }

    private static String persons(String sentence) {
        Map<String, String> found = new TreeMap<>();
        String text = CableText.numbered("OSLO 000001").saying("1. (C) " + sentence).text();
        RECOGNISER.recognise(new TelegramParser(TelegramVocabulary.none()).parse(text))
                .forEach(person -> found.put(person.name(), person.role().map(role -> ": " + role).orElse("")));
        found.remove("Tester");
        return found.isEmpty()
                ? "-"
                : String.join("; ", found.entrySet().stream().map(e -> e.getKey() + e.getValue()).toList());
    }
}
