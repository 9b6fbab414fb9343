package org.reftel.generate;

import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DrawTests {
    @Test
    void sequenceIsTheSameForEver() {
        Draw draw = Draw.of(1, Draw.Matter.TEXT, 2);

        assertThat(new long[]{draw.next(), draw.next()}).containsExactly(-5546050155146126106L, -3704377057057039670L);
    }

    @Test
    void neighbouringNumbersShareNothing() {
        Set<Long> drawn = new HashSet<>();
        for (int number = 0; number < 1000; number++) {
            Draw draw = Draw.of(7, Draw.Matter.FACTS, number);
            for (int i = 0; i < 100; i++) {
                drawn.add(draw.next());
            }
        }
        assertThat(drawn).hasSize(100_000);
    }

    @Test
    void ranksFollowTheirReciprocals() {
        Draw draw = Draw.of(1, Draw.Matter.CAST, 0);
        int first = 0;
        int second = 0;
        for (int i = 0; i < 100_000; i++) {
            int rank = draw.rank(1000);
            assertThat(rank).isBetween(1, 1000);
            first += rank == 1 ? 1 : 0;
            second += rank == 2 ? 1 : 0;
        }
        assertThat((double) first / second).isBetween(1.5, 1.9);
    }
}
