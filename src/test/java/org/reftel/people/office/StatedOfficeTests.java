package org.reftel.people.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StatedOfficeTests {
    private static final StatedOffice STATED = new StatedOffice("President, Norway", Optional.empty());
    private static final StatedOffice IN_NORWAY = new StatedOffice("President, Norway", Optional.of("from Norway"));
    private static final StatedOffice IN_LAOS = new StatedOffice("President, Laos", Optional.of("from Laos"));
    private static final StatedOffice OTHER = new StatedOffice("Minister, Laos", Optional.of("from Laos"));

    private static StatedOffice settled(StatedOffice one, StatedOffice... others) {
        List<StatedOffice> all = new ArrayList<>(List.of(others));
        all.add(one);
        return StatedOffice.settled(all).getOrDefault(one, one);
    }

    @Test
    void countryStatedElsewhereCountsMoreThanOneThatIsInferred() {
        assertThat(settled(IN_LAOS, IN_LAOS, STATED)).isEqualTo(
                new StatedOffice("President, Norway",
                        Optional.of("no country is stated here; other telegrams state it")));
    }

    @Test
    void mostTelegramsDecideWhereNoneStatesTheCountry() {
        assertThat(settled(IN_LAOS, IN_NORWAY, IN_NORWAY).words())
                .isEqualTo("President, Norway");
        assertThat(settled(IN_NORWAY)).isEqualTo(IN_NORWAY);
    }

    @Test
    void withoutMajorityThereIsNoCountry() {
        assertThat(settled(IN_NORWAY, IN_LAOS))
                .isEqualTo(new StatedOffice("President", Optional.empty()));
    }

    @Test
    void whatIsStatedStays() {
        assertThat(settled(STATED, IN_LAOS, IN_LAOS)).isEqualTo(STATED);
    }

    @Test
    void anotherTitleIsAnotherMatter() {
        assertThat(settled(OTHER, STATED)).isEqualTo(OTHER);
    }
}
