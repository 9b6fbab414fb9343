package org.reftel.archive.graph;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class NumbersOfYearTests {
    private static final Optional<LocalDateTime> NEW_YEAR = Optional.of(LocalDateTime.of(2006, 1, 1, 0, 0));

    @Test
    void whatLiesBetweenTheLowestAndTheHighestAndIsNotKnownIsUnknown() {
        NumbersOfYear numbers = numbers(List.of(10, 12), List.of(3, 20), NEW_YEAR, Optional.empty());

        assertThat(numbers.lowest()).isEqualTo(3);
        assertThat(numbers.highest()).isEqualTo(20);
        assertThat(numbers.unknown()).isEqualTo(14);
        assertThat(numbers.shareHeld()).isCloseTo(2 / 18.0, within(1e-9));
    }

    @Test
    void rateIsOfTheHeldNumbersAndTheirDays() {
        NumbersOfYear numbers = numbers(List.of(10, 110), List.of(900), NEW_YEAR,
                Optional.of(LocalDateTime.of(2006, 2, 20, 0, 0)));

        assertThat(numbers.perDay()).hasValue(2);
    }

    @Test
    void thereIsNoRateWhereDaysAreTooNearOrContradictTheNumbers() {
        assertThat(numbers(List.of(10, 110), List.of(), NEW_YEAR, NEW_YEAR.map(day -> day.plusDays(3))).perDay())
                .isEmpty();
        assertThat(numbers(List.of(10, 110), List.of(), NEW_YEAR, NEW_YEAR.map(day -> day.minusDays(30))).perDay())
                .isEmpty();
        assertThat(numbers(List.of(10), List.of(), NEW_YEAR, NEW_YEAR).perDay()).isEmpty();
        assertThat(numbers(List.of(), List.of(4), Optional.empty(), Optional.empty()).perDay()).isEmpty();
    }

    private static NumbersOfYear numbers(List<Integer> held, List<Integer> cited, Optional<LocalDateTime> first,
            Optional<LocalDateTime> last) {
        return new NumbersOfYear(2006, new TreeSet<>(held), new TreeSet<>(cited), first, last);
    }
}
