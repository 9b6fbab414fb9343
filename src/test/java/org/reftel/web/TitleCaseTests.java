package org.reftel.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.reftel.telegram.restore.RestorationRule;
import org.reftel.vocabulary.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/** How subjects in capitals are shown, by the examples of {@code title-case.spec}. */
class TitleCaseTests {
    private static final Path SPEC = Path.of("src/test/resources/org/reftel/web/title-case.spec");
    private static final String ARROW = " => ";
    private static final TitleCase TITLES = new TitleCase(new Acronyms(Vocabulary.load()));

    record Example(String subject, String text, String expected) {}

    static Stream<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        for (String line : Files.readAllLines(SPEC)) {
            if (line.contains(ARROW)) {
                String[] sides = line.split(ARROW, 2);
                String[] given = sides[0].split(" [|] ", 2);
                examples.add(new Example(given[0], given.length > 1 ? given[1] : "", sides[1]));
            }
        }
        return examples.stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void subjectIsShownAsTheSpecSays(Example example) {
        String title = TITLES.of(example.subject, Spellings.of(example.subject, List.of(example.text)));

        assertThat(title).isEqualTo(example.expected).hasSameSizeAs(example.subject);
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleOfRestorationIsToldInWords(RestorationRule rule) {
        assertThat(RepairWords.of(rule.code())).isNotEqualTo(rule.code()).contains(" ");
    }
}
