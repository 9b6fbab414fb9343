package org.reftel.ingest.settle;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.reftel.archive.cable.Certainty;
import org.reftel.telegram.model.YearRule;

import static org.assertj.core.api.Assertions.assertThat;

/** References to number 347 of a post, in a telegram of 10 February 2005. */
class TargetYearTests {
    private static final LocalDateTime MOMENT = LocalDateTime.of(2005, 2, 10, 12, 0);

    private static TargetYear settle(YearRule rule, NumberClock own, NumberClock before) {
        return TargetYear.of(new TargetYear.Question("ALMATY", 347, rule, 2005, Optional.of(MOMENT)), own, before);
    }

    /** Serial, month, day. */
    private static NumberClock clock(int year, int[]... cables) {
        Map<Integer, Optional<LocalDateTime>> moments = new HashMap<>();
        for (int[] cable : cables) {
            moments.put(cable[0], cable.length == 1
                    ? Optional.empty()
                    : Optional.of(LocalDateTime.of(year, cable[1], cable[2], 9, 0)));
        }
        return new NumberClock(moments);
    }

    @Test
    void cableHeldOfTheSameYearAndEarlierIsMeant() {
        TargetYear answer = settle(YearRule.OF_REFERRER, clock(2005, new int[]{347, 1, 26}), clock(2004));
        assertThat(answer.year()).isEqualTo(2005);
        assertThat(answer.certainty()).isEqualTo(Certainty.CERTAIN);
    }

    @Test
    void cableThatWasSentLaterCannotBeMeant() {
        TargetYear answer = settle(YearRule.OF_REFERRER, clock(2005, new int[]{347, 3, 1}),
                clock(2004, new int[]{347, 1, 20}));
        assertThat(answer.year()).isEqualTo(2004);
        assertThat(answer.certainty()).isEqualTo(Certainty.CERTAIN);
        assertThat(answer.evidence()).isEqualTo("05ALMATY347 was sent later than this");
    }

    @Test
    void numberThatWasNotReachedYetIsOfTheYearBefore() {
        NumberClock slow = clock(2005, new int[]{300, 3, 20}, new int[]{310, 3, 22}, new int[]{20, 1, 9});
        TargetYear answer = settle(YearRule.OF_REFERRER, slow, clock(2004));
        assertThat(answer.year()).isEqualTo(2004);
        assertThat(answer.certainty()).isEqualTo(Certainty.INFERRED);
    }

    @Test
    void oneMisdatedNeighbourDoesNotTurnTheClock() {
        NumberClock odd = clock(2005, new int[]{346, 12, 9}, new int[]{345, 1, 25}, new int[]{344, 1, 25});
        assertThat(settle(YearRule.OF_REFERRER, odd, clock(2004)).year()).isEqualTo(2005);
    }

    @Test
    void heldOnlyOfTheYearBeforeIsLeftToTheReader() {
        TargetYear answer = settle(YearRule.OF_REFERRER, clock(2005), clock(2004, new int[]{347, 1, 20}));
        assertThat(answer.certainty()).isEqualTo(Certainty.OPEN);
        assertThat(answer.other()).contains(2004);
        assertThat(answer.evidence()).isEqualTo("05ALMATY347 is not held, but 04ALMATY347 is");
    }

    @Test
    void nothingHeldLeavesTheInferenceOfTheTelegram() {
        assertThat(settle(YearRule.OF_REFERRER, clock(2005), clock(2004)))
                .isEqualTo(new TargetYear(2005, Certainty.INFERRED, Optional.empty(), null));
        assertThat(settle(YearRule.YEAR_BEFORE, clock(2005), clock(2004)).year()).isEqualTo(2004);
    }

    @Test
    void undatedCableOfTheNumberIsHeldToo() {
        assertThat(settle(YearRule.OF_REFERRER, clock(2005, new int[]{347}), clock(2004)).certainty())
                .isEqualTo(Certainty.CERTAIN);
    }
}
