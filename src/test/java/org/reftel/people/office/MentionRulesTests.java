package org.reftel.people.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The rules for offices without names, by the sentences of {@code mentions.spec}. */
class MentionRulesTests {
    private static final Path SPEC = Path.of("src/test/resources/org/reftel/people/office/mentions.spec");
    private static final String ARROW = " => ";
    private static final OfficeMentions MENTIONS = new OfficeMentions(OfficeReader.load());

    static Stream<String> examples() throws IOException {
        return Files.readAllLines(SPEC).stream().filter(line -> line.contains(ARROW));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void sentenceSpeaksOfTheOfficesThatTheSpecSays(String example) {
        String sentence = example.substring(0, example.indexOf(ARROW));

        String found = MENTIONS.in(sentence, Optional.of("Kazakhstan")).stream()
                .map(mention -> sentence.substring(mention.start(), mention.start() + mention.length()) + ": "
                        + mention.office().words())
                .collect(Collectors.joining("; "));

        assertThat(found.isEmpty() ? "-" : found)
                .isEqualTo(example.substring(example.indexOf(ARROW) + ARROW.length()));
    }
}
