package org.reftel.people.link;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.reftel.people.lexicon.Lexicon;
import org.reftel.people.link.Decision.Hide;
import org.reftel.people.link.Linking.Hidden;
import org.reftel.vocabulary.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/** What was hidden once stays hidden, however telegrams that come later regroup the names. */
class HidingTests {
    private static final Lexicon LEXICON = Lexicon.load(Vocabulary.load());
    private static final NamedPerson FULL = named("07PARIS1", "Tamsin Brennholt");
    private static final NamedPerson SIGNED = named("07PARIS2", "BRENNHOLT");
    private static final NamedPerson SIGNED_TOO = named("07PARIS3", "Brennholt");
    private static final NamedPerson TWIN = named("07PARIS4", "Fred Brennholt");

    @Test
    void twinOfTheSurnameShowsNobodyAgain() {
        Linking.Outcome outcome = of(List.of(FULL, SIGNED, SIGNED_TOO, TWIN), hide(FULL, FULL, SIGNED, SIGNED_TOO));

        assertThat(hidden(outcome)).containsExactlyInAnyOrder("07PARIS1", "07PARIS2", "07PARIS3");
        assertThat(shown(outcome)).containsExactly("07PARIS4");
        assertThat(outcome.unmatched()).isEmpty();
    }

    @Test
    void surnameThatIsTakenForSomebodyElseStaysHiddenWithoutHim() {
        // only the twin is left whom a surname alone can mean
        NamedPerson other = named("07PARIS5", "Fred Brennholt");
        Linking.Outcome outcome = of(List.of(SIGNED, TWIN, other), hide(FULL, FULL, SIGNED));

        assertThat(hidden(outcome)).containsExactly("07PARIS2");
        assertThat(shown(outcome)).containsExactlyInAnyOrder("07PARIS4", "07PARIS5");
        assertThat(lost(outcome)).containsExactly(new HiddenName("07PARIS1", "Tamsin Brennholt"));
    }

    @Test
    void manyNewTelegramsOfThePersonAreHiddenToo() {
        List<NamedPerson> all = Stream.concat(Stream.of(FULL),
                Stream.of("A", "B", "C", "D").map(letter -> named("08PARIS" + letter, "Tamsin Brennholt"))).toList();

        assertThat(shown(of(all, hide(FULL, FULL)))).isEmpty();
    }

    @Test
    void otherFormOfTheNameInItsTelegramIsHiddenToo() {
        Linking.Outcome outcome = of(List.of(named("07PARIS1", "Tamsin Q. Brennholt"), TWIN), hide(FULL, FULL));

        assertThat(hidden(outcome)).containsExactly("07PARIS1");
        assertThat(outcome.hidden().values()).extracting(Hidden::names)
                .containsExactly(Set.of(new HiddenName("07PARIS1", "Tamsin Q. Brennholt")));
        assertThat(lost(outcome)).isEmpty();
    }

    @Test
    void somebodyElseInItsTelegramIsShownAndTheLossTold() {
        Linking.Outcome outcome = of(List.of(named("07PARIS1", "Fred Brennholt")), hide(FULL, FULL));

        assertThat(shown(outcome)).containsExactly("07PARIS1");
        assertThat(outcome.unmatched()).hasSize(1);
        assertThat(lost(outcome)).containsExactly(new HiddenName("07PARIS1", "Tamsin Brennholt"));
    }

    @Test
    void wellKnownPersonIsNotHiddenByOneSurnameThatIsTakenForHim() {
        NamedPerson first = named("06PARIS1", "Fred Brennholt");
        Linking.Outcome outcome = of(List.of(first, TWIN, named("07PARIS9", "Fred Brennholt"), SIGNED),
                hide(named("01PARIS1", "Brennholt"), SIGNED));

        assertThat(hidden(outcome)).containsExactly("07PARIS2");
    }

    @Test
    void undoneMergeLeavesBothHiddenWhoWereHiddenAsOne() {
        NamedPerson other = named("07PARIS7", "Ada Quarrel");
        Linking.Outcome outcome = of(List.of(FULL, other), hide(FULL, FULL, other));

        assertThat(outcome.persons()).hasSize(2).allMatch(PersonOutline::isHidden);
    }

    @Test
    void whoIsMergedLaterIsNotAmongWhatTheDecisionHides() {
        NamedPerson other = named("07PARIS7", "Ada Quarrel");
        Linking.Outcome outcome = of(List.of(FULL, other), hide(FULL, FULL),
                new Decision.Merge(9, who(FULL), who(other)));

        assertThat(outcome.persons()).singleElement().matches(PersonOutline::isHidden);
        assertThat(outcome.hidden().values()).extracting(Hidden::names)
                .containsExactly(Set.of(HiddenName.of(FULL)));
    }

    @Test
    void whoIsSplitOffAfterwardsIsShown() {
        Linking.Outcome outcome = of(List.of(FULL, SIGNED), hide(FULL, FULL, SIGNED),
                new Decision.Split(9, who(SIGNED), "Fred Brennholt"));

        assertThat(shown(outcome)).containsExactly("07PARIS2");
        assertThat(hidden(outcome)).containsExactly("07PARIS1");
        assertThat(lost(outcome)).isEmpty();
    }

    private static Linking.Outcome of(List<NamedPerson> named, Decision... decisions) {
        return Linking.of(named, List.of(decisions), LEXICON, new PersonReader());
    }

    private static Hide hide(NamedPerson seen, NamedPerson... names) {
        return new Hide(5, who(seen), Arrays.stream(names).map(HiddenName::of).toList());
    }

    private static List<String> hidden(Linking.Outcome outcome) {
        return cables(outcome, true);
    }

    private static List<String> shown(Linking.Outcome outcome) {
        return cables(outcome, false);
    }

    private static List<String> cables(Linking.Outcome outcome, boolean hidden) {
        return outcome.persons().stream().filter(person -> person.isHidden() == hidden)
                .flatMap(person -> person.members().stream()).map(member -> member.named().cable()).toList();
    }

    private static Set<HiddenName> lost(Linking.Outcome outcome) {
        return outcome.hidden().values().stream().flatMap(hidden -> hidden.lost().stream())
                .collect(Collectors.toSet());
    }

    private static Who who(NamedPerson named) {
        return new Who(named.cable(), named.name(), "France");
    }

    private static NamedPerson named(String cable, String name) {
        return new NamedPerson(cable, 1, OptionalInt.of(2007), Optional.of("France"), name,
                Optional.of("French Minister"), false);
    }
}
