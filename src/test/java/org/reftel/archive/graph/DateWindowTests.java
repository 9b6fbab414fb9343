package org.reftel.archive.graph;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.reftel.archive.cable.CableNumber;
import org.reftel.archive.cable.Spellings;
import org.reftel.archive.graph.DateWindow.Basis;

import static org.assertj.core.api.Assertions.assertThat;

class DateWindowTests {
    private static final CableNumber ROME_50 = new CableNumber("07", "ROME", 50);

    @Test
    void yearOfTheNumberBoundsWhatNothingElseDoes() {
        DateWindow window = DateWindow.of(ROME_50, Neighbourhood.none(), Optional.empty());

        assertThat(window.first()).contains(LocalDate.of(2007, 1, 1));
        assertThat(window.last()).contains(LocalDate.of(2007, 12, 31));
    }

    @Test
    void earliestArgumentForTheLastDayComesFirst() {
        DateWindow window = DateWindow.of(ROME_50, between(cable(49, 3), cable(51, 20)), Optional.of(cable(900, 9)));

        assertThat(window.first()).contains(LocalDate.of(2007, 5, 3));
        assertThat(window.notAfter()).extracting(DateWindow.Bound::basis).containsExactly(Basis.CITATION,
                Basis.NUMBER);
        assertThat(window.isContradictory()).isFalse();
    }

    @Test
    void neighbourWithoutDateIsPassedOver() {
        CableInBrief undated = new CableInBrief(1, "07ROME49", "X", Spellings.none(), Optional.empty(),
                Optional.empty());
        DateWindow window = DateWindow.of(ROME_50, new Neighbourhood(List.of(), List.of(undated, cable(40, 2)),
                List.of()), Optional.empty());

        assertThat(window.first()).contains(LocalDate.of(2007, 5, 2));
    }

    @Test
    void argumentsThatCannotBothBeRightContradictEachOther() {
        DateWindow window = DateWindow.of(ROME_50, between(cable(49, 20), cable(51, 21)), Optional.of(cable(900, 9)));

        assertThat(window.isContradictory()).isTrue();
    }

    private static Neighbourhood between(CableInBrief before, CableInBrief after) {
        return new Neighbourhood(List.of(), List.of(before), List.of(after));
    }

    private static CableInBrief cable(int serial, int day) {
        return new CableInBrief(serial, "07ROME" + serial, "Subject", Spellings.none(),
                Optional.of(LocalDateTime.of(2007, 5, day, 9, 0)),
                Optional.empty());
    }
}
