package org.reftel.web.page;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reftel.archive.cable.Spellings;
import org.reftel.support.SpecFile;
import org.reftel.support.SpecFile.Example;
import org.reftel.vocabulary.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/** How subjects in capitals are shown, by the examples of {@code title-case.spec}. */
class TitleCaseTests {
    private static final TitleCase TITLES = new TitleCase(Vocabulary.load());

    static Stream<Example> examples() {
        return SpecFile.examples("web/title-case.spec");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void subjectIsShownAsTheSpecSays(Example example) {
        String[] given = example.given().split(" [|] ", 2);
        String text = given.length > 1 ? given[1] : "";

        String title = TITLES.of(given[0], Spellings.of(given[0], List.of(text)));

        assertThat(title).isEqualTo(example.expected()).hasSameSizeAs(given[0]);
    }
}
