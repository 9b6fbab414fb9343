package org.reftel.people.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.reftel.people.lexicon.Lexicon;
import org.reftel.vocabulary.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

class LinkingTests {
    private static final Lexicon LEXICON = Lexicon.load(Vocabulary.load());
    private static final NamedPerson FULL = named("07ALMATY1", "Tamsin Brennholt", "Norwegian Minister");
    private static final NamedPerson SURNAME = named("07ALMATY2", "Brennholt", "Norwegian Minister");
    private static final NamedPerson OTHER = named("07ALMATY3", "Ada Quarrel", "Consul");
    private static final List<NamedPerson> ALL = List.of(FULL, SURNAME, OTHER);

    @Test
    void withoutDecisionsTheRulesLink() {
        assertThat(groups(linked())).containsExactlyInAnyOrder(Set.of("07ALMATY1", "07ALMATY2"), Set.of("07ALMATY3"));
    }

    @Test
    void wordsThatNameNobodyInOneTelegramLeaveTheOthers() {
        Linking.Outcome outcome = linked(new Decision.NobodyHere(1, who(SURNAME)));

        assertThat(outcome.nobody()).containsExactly(SURNAME);
        assertThat(groups(outcome)).containsExactlyInAnyOrder(Set.of("07ALMATY1"), Set.of("07ALMATY3"));
    }

    @Test
    void wordsThatNameNobodyAnywhereLeaveNobody() {
        assertThat(linked(new Decision.NobodyAtAll(1, who(FULL))).nobody()).containsExactlyInAnyOrder(FULL, SURNAME);
    }

    @Test
    void splitPartsOneTelegramFromTheOthersUnderItsLabel() {
        Linking.Outcome outcome = linked(new Decision.Split(1, who(SURNAME), "Brennholt the younger"));

        assertThat(outcome.persons()).hasSize(3).extracting(PersonOutline::name).contains("Brennholt the younger");
    }

    @Test
    void mergeJoinsWhomTheRulesKeepApart() {
        Linking.Outcome outcome = linked(new Decision.Merge(1, who(FULL), who(OTHER)));

        assertThat(groups(outcome)).containsExactly(Set.of("07ALMATY1", "07ALMATY2", "07ALMATY3"));
        assertThat(outcome.persons().getFirst().name()).isEqualTo("Tamsin Brennholt");
    }

    @Test
    void decisionHoldsWhereItsTelegramIsGoneAndAnotherNamesThePersonSo() {
        Who gone = new Who("06ALMATY9", "Tamsin Brennholt", "Kazakhstan");

        assertThat(linked(new Decision.Rename(1, gone, "T. Brennholt")).persons())
                .extracting(PersonOutline::name).contains("T. Brennholt");
    }

    @Test
    void decisionHoldsWhereItsTelegramHasAnotherFormOfTheNameButNoNameIsTakenForWordsThatWereNone() {
        Who before = new Who("07ALMATY1", "T. Brennholt", "Kazakhstan");
        Who other = new Who("07ALMATY1", "Fred Brennholt", "Kazakhstan");

        assertThat(linked(new Decision.Rename(1, before, "T. B.")).persons()).extracting(PersonOutline::name)
                .contains("T. B.");
        assertThat(linked(new Decision.Rename(1, other, "F. B.")).unmatched()).hasSize(1);
        assertThat(linked(new Decision.NobodyAtAll(1, before)).unmatched()).hasSize(1);
    }

    @Test
    void decisionThatNothingAnswersToIsReported() {
        Decision lost = new Decision.Hide(1, new Who("06ALMATY9", "Nemo Nobody", "Kazakhstan"), List.of());

        assertThat(linked(lost).unmatched()).containsExactly(lost);
    }

    @Test
    void hiddenPersonStaysHiddenAfterAMerge() {
        Linking.Outcome outcome = linked(new Decision.Hide(1, who(OTHER), List.of()),
                new Decision.Merge(2, who(FULL), who(OTHER)));

        assertThat(outcome.persons()).singleElement().matches(PersonOutline::isHidden);
    }

    @Test
    void orderOfTelegramsDoesNotMatter() {
        List<NamedPerson> shuffled = new ArrayList<>(ALL);
        List<Decision> decisions = List.of(new Decision.Split(1, who(SURNAME), "Brennholt"),
                new Decision.Rename(2, who(FULL), "T. B."));
        List<PersonOutline> first = of(ALL, decisions).persons();
        for (int i = 0; i < 10; i++) {
            Collections.shuffle(shuffled, new Random(i));
            assertThat(of(shuffled, decisions).persons()).containsExactlyInAnyOrderElementsOf(first);
        }
    }

    @Test
    void middleInitialPartsWhoHasAnotherFirstMiddleName() {
        NamedPerson initial = named("07ALMATY4", "Rufus W. Brennholt", "President");
        NamedPerson several = named("07ALMATY5", "Rufus Herbert Walther Brennholt", "President");
        NamedPerson same = named("07ALMATY6", "Rufus H. Brennholt", "President");

        assertThat(groups(of(List.of(initial, several, same), List.of())))
                .containsExactlyInAnyOrder(Set.of("07ALMATY4"), Set.of("07ALMATY5", "07ALMATY6"));
    }

    private static Linking.Outcome linked(Decision... decisions) {
        return of(ALL, List.of(decisions));
    }

    private static Linking.Outcome of(List<NamedPerson> named, List<Decision> decisions) {
        return Linking.of(named, decisions, LEXICON, new PersonReader());
    }

    private static Set<Set<String>> groups(Linking.Outcome outcome) {
        return outcome.persons().stream().map(person -> person.members().stream()
                .map(member -> member.named().cable()).collect(Collectors.toSet())).collect(Collectors.toSet());
    }

    private static Who who(NamedPerson named) {
        return new Who(named.cable(), named.name(), "Kazakhstan");
    }

    private static NamedPerson named(String cable, String name, String role) {
        return new NamedPerson(cable, 1, OptionalInt.of(2007), Optional.of("Kazakhstan"), name, Optional.of(role),
                false);
    }
}
