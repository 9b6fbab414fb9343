package org.reftel.ingest.witness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WitnessGroupingTests {
    private static final String TEXT = text("garden", 60);
    private static final String OTHER_TEXT = text("harbour", 60);

    private static String text(String word, int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(word).append(i).append(i % 9 == 8 ? ". " : " ");
        }
        return text.toString();
    }

    private static Witness witness(String hash, String identifier, int section, String subject, String text,
            int completeness) {
        return new Witness(hash, identifier, Character.isLetter(identifier.charAt(0)), section,
                Optional.of(subject).filter(s -> !s.isEmpty()), WordRuns.of(List.of(text)), completeness,
                text.length());
    }

    private static List<String> told(List<Witness> witnesses, WitnessDecisions decisions) {
        return WitnessGrouping.of(witnesses, decisions).stream()
                .map(group -> group.identifier() + ": " + group.witnesses().stream().map(Witness::sha256).toList()
                        + (group.sections().isEmpty()
                                ? ""
                                : " then " + group.sections().stream().map(Witness::sha256).toList()))
                .toList();
    }

    private static List<String> told(Witness... witnesses) {
        return told(List.of(witnesses), WitnessDecisions.none());
    }

    @Test
    void twoCopiesAreOneCableShownFromTheFullerOne() {
        assertThat(
                told(witness("aaaa", "07OSLO5", 1, "WATER", TEXT, 1), witness("bbbb", "07OSLO5", 1, "WATER", TEXT, 7)))
                .containsExactly("07OSLO5: [bbbb, aaaa]");
    }

    @Test
    void garbledPunctuationIsNoDifference() {
        assertThat(told(witness("aaaa", "07OSLO5", 1, "WATER, AND FISH", TEXT, 7),
                witness("bbbb", "07OSLO5", 1, "Water & fish",
                        TEXT.replace("26. ", "26&8 ").replace("garden1", "Garden1"),
                        1)))
                .containsExactly("07OSLO5: [aaaa, bbbb]");
    }

    @Test
    void otherTextUnderTheSameNumberStandsApart() {
        assertThat(told(witness("aaaa", "07OSLO5", 1, "WATER", TEXT, 7),
                witness("bbbb", "07OSLO5", 1, "TIMBER", OTHER_TEXT, 1)))
                .containsExactly("07OSLO5: [aaaa]", "07OSLO5-BBBB: [bbbb]");
    }

    @Test
    void extractWithoutYearJoinsTheDatedCableOfItsSubjectAndWords() {
        assertThat(told(witness("aaaa", "OSLO5", 1, "WATER", text("garden", 40), 1),
                witness("bbbb", "05OSLO5", 1, "WATER", TEXT, 7),
                witness("cccc", "06OSLO5", 1, "TIMBER", OTHER_TEXT, 7)))
                .containsExactly("05OSLO5: [bbbb, aaaa]", "06OSLO5: [cccc]");
    }

    @Test
    void extractWithoutYearThatFitsTwoYearsOrNoneStaysAlone() {
        assertThat(told(witness("aaaa", "OSLO5", 1, "WATER", TEXT, 1), witness("bbbb", "05OSLO5", 1, "WATER", TEXT, 7),
                witness("cccc", "06OSLO5", 1, "WATER", TEXT, 7)))
                .contains("OSLO5: [aaaa]");
        assertThat(told(witness("aaaa", "OSLO5", 1, "WATER", OTHER_TEXT, 1),
                witness("bbbb", "05OSLO5", 1, "WATER", TEXT, 7)))
                .containsExactly("05OSLO5: [bbbb]", "OSLO5: [aaaa]");
    }

    @Test
    void sectionsFollowTheFirst() {
        assertThat(told(witness("cccc", "07OSLO5", 3, "", text("third", 40), 1),
                witness("aaaa", "07OSLO5", 1, "WATER", TEXT, 4), witness("bbbb", "07OSLO5", 2, "WATER", OTHER_TEXT, 5)))
                .containsExactly("07OSLO5: [aaaa] then [bbbb, cccc]");
    }

    @Test
    void sectionOfATelegramHeldWholeIsAWitnessOfIt() {
        assertThat(told(witness("aaaa", "07OSLO5", 1, "WATER", TEXT + OTHER_TEXT, 4),
                witness("bbbb", "07OSLO5", 2, "WATER", OTHER_TEXT, 5)))
                .containsExactly("07OSLO5: [aaaa, bbbb]");
    }

    @Test
    void decisionsShowSetApartAndPutTogether() {
        List<Witness> copies = List.of(witness("aaaa", "07OSLO5", 1, "WATER", TEXT, 7),
                witness("bbbb", "07OSLO5", 1, "WATER", TEXT, 1),
                witness("cccc", "07OSLO5", 1, "TIMBER", OTHER_TEXT, 1));
        assertThat(told(copies, new WitnessDecisions(Set.of("bbbb"), Set.of(), Map.of())))
                .containsExactly("07OSLO5: [bbbb, aaaa]", "07OSLO5-CCCC: [cccc]");
        assertThat(told(copies, new WitnessDecisions(Set.of(), Set.of("aaaa"), Map.of())))
                .containsExactly("07OSLO5: [cccc]", "07OSLO5-BBBB: [bbbb]", "07OSLO5-AAAA: [aaaa]");
        assertThat(told(copies, new WitnessDecisions(Set.of(), Set.of(), Map.of("cccc", "aaaa"))))
                .containsExactly("07OSLO5: [aaaa, cccc, bbbb]");
    }

    @Test
    void orderDoesNotMatter() {
        List<Witness> all = new ArrayList<>(List.of(witness("aaaa", "OSLO5", 1, "WATER", text("garden", 40), 1),
                witness("bbbb", "05OSLO5", 1, "WATER", TEXT, 7), witness("cccc", "05OSLO5", 1, "WATER", TEXT, 7),
                witness("dddd", "05OSLO5", 1, "TIMBER", OTHER_TEXT, 7), witness("eeee", "06OSLO5", 2, "", TEXT, 3),
                witness("ffff", "06OSLO5", 1, "FISH", text("net", 50), 3)));
        List<String> first = told(all, WitnessDecisions.none());
        Random random = new Random(5);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(all, random);
            assertThat(told(all, WitnessDecisions.none())).isEqualTo(first);
        }
    }
}
