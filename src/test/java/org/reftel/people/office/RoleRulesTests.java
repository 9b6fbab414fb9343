package org.reftel.people.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The rules for roles, by the examples of {@code roles.spec}. */
class RoleRulesTests {
    private static final Path SPEC = Path.of("src/test/resources/org/reftel/people/office/roles.spec");
    private static final String ARROW = " => ";
    private static final String FROM = " | ";
    private static final OfficeReader READER = OfficeReader.load();

    static Stream<String> examples() throws IOException {
        return Files.readAllLines(SPEC).stream().filter(line -> line.contains(ARROW));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void roleNamesTheOfficeThatTheSpecSays(String example) {
        String stated = example.substring(0, example.indexOf(ARROW));
        int from = stated.indexOf(FROM);
        String role = from < 0 ? stated : stated.substring(0, from);
        Optional<String> post = from < 0 ? Optional.empty() : Optional.of(stated.substring(from + FROM.length()));

        assertThat(READER.of(role, Optional.empty(), post).map(RoleRulesTests::inWords).orElse("-"))
                .isEqualTo(example.substring(example.indexOf(ARROW) + ARROW.length()));
    }

    private static String inWords(Office office) {
        List<String> marks = new ArrayList<>();
        if (office.former()) {
            marks.add("former");
        }
        if (office.acting()) {
            marks.add("acting");
        }
        if (office.designate()) {
            marks.add("designate");
        }
        if (office.ofPost()) {
            marks.add("of post");
        }
        office.inferred().ifPresent(_ -> marks.add("inferred"));
        return office.words() + (marks.isEmpty() ? "" : " [" + String.join(" ", marks) + "]");
    }
}
