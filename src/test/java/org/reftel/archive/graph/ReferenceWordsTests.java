package org.reftel.archive.graph;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reftel.archive.cable.CableNumber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/** The cable asked for is 06ATHENS12, ref B among others. */
class ReferenceWordsTests {
    private static final CableNumber ATHENS = new CableNumber("06", "ATHENS", 12);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"As ref B said, talks go on.|ref B", "REFTEL B|REFTEL B",
        "Refs A and B agree.|Refs A and B", "(refs A, B, and C)|refs A, B, and C", "See ref (B).|ref (B)",
        "refs A-C cover it|refs A-C", "Ref A/B|Ref A/B", "ref A & B|ref A & B", "The reftels differ.|reftels",
        "Athens 12 told so.|Athens 12", "In 06 ATHENS 00012 we said|ATHENS 00012", "(Athens-12)|Athens-12",
        "athens12|athens12", "Ref B. A new matter|Ref B"})
    void wordsThatMeanTheCable(String text, String words) {
        assertThat(found(text, false)).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"As ref A said", "refs A and C", "refs C-D", "the reftel", "a reference B", "prefer B",
        "refer B", "Athens 123", "Athens 112", "Athens 1.12 million", "12 Athens", "New Athens, 12 men", "MATHENS 12",
        "ref Berlin", ""})
    void wordsThatDoNot(String text) {
        assertThat(found(text, false)).isEmpty();
    }

    @Test
    void reftelAloneMeansTheOnlyOneThatIsNamed() {
        assertThat(found("As reported (reftel), and in ref tel.", true)).containsExactly("reftel", "ref");
        assertThat(found("As reported (reftel).", false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ref A, ", "ref", "ref (((", "refs A and ", "ATHENS ", "12", "0", "ATHENS 0012 ", "ref A-"})
    void longTextsAreReadInTimeThatGrowsWithThem(String part) {
        String text = part.repeat(200_000 / part.length());

        assertTimeout(Duration.ofSeconds(2), () -> found(text, false));
    }

    private static List<String> found(String text, boolean sole) {
        return new ReferenceWords(ATHENS, Set.of("B"), sole).in(text).stream()
                .map(place -> text.substring(place.start(), place.start() + place.length())).toList();
    }
}
