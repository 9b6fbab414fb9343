package org.reftel.telegram.pointer;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reftel.support.SpecFile;
import org.reftel.support.SpecFile.Example;
import org.reftel.telegram.pointer.Pointer.Paragraphs;
import org.reftel.telegram.pointer.Pointer.References;
import org.reftel.telegram.pointer.Pointer.Separate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** The words of running text that point elsewhere, by the sentences of {@code pointers.spec}. */
class PointerFinderTests {
    static Stream<Example> examples() {
        return SpecFile.examples("telegram/pointers.spec");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void wordsPointWhereTheSpecSays(Example example) {
        String sentence = example.given().replace("\\u2013", "\u2013");
        List<Pointer> found = PointerFinder.in(sentence);

        String shown = found.isEmpty()
                ? "-"
                : found.stream().map(p -> sentence.substring(p.start(), p.end()) + "=" + shown(p.aim()))
                        .collect(Collectors.joining("; "));
        assertThat(shown).as(example.rule()).isEqualTo(example.expected().replace("\\u2013", "\u2013"));
    }

    private static String shown(Pointer.Aim aim) {
        return switch (aim) {
            case References(List<String> labels, var named) ->
                (labels.isEmpty() ? "REF" : String.join(" ", labels)) + named.map(name -> " " + name).orElse("");
            case Separate() -> "SEP";
            case Paragraphs(int first, int last, var of) -> of.map(other -> shown(other) + ":").orElse("") + "p" + first
                    + (last > first ? "-" + last : "");
        };
    }

    @Test
    void partsOfAParagraphAreNotReadAsOneSentence() {
        assertThat(PointerFinder.in("See ref\n\nA minister came.")).isEmpty();
        assertThat(PointerFinder.in("See ref A,\n\nB minister")).hasSize(1);
        assertThat(PointerFinder.in("See ref\nA.")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ref A, ", "refs A-", "para 1 and ", "para 7 of ref B ", "(", "reftel Kabul ", "1,", "ref.",
        "\n\n", "paras 1-2-", "\ud83d", "reftel's para 3, "})
    void anyTextIsReadInLinearTimeAndPointersStayApart(String piece) {
        String text = piece.repeat(200_000 / piece.length());
        List<Pointer> found = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> PointerFinder.in(text));

        int end = 0;
        for (Pointer pointer : found) {
            assertThat(pointer.start()).isGreaterThanOrEqualTo(end);
            end = pointer.end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }
}
