package org.reftel.web.timeline;

import java.time.YearMonth;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.reftel.web.timeline.TimeScale.Unit;

import static org.assertj.core.api.Assertions.assertThat;

class TimeScaleTests {
    @Test
    void finestUnitThatHasRoomIsTaken() {
        assertThat(scale("2006-01", "2009-12", Optional.empty()).unit()).isEqualTo(Unit.MONTH);
        assertThat(scale("2003-01", "2010-02", Optional.empty()).unit()).isEqualTo(Unit.QUARTER);
        assertThat(scale("1966-12", "2010-02", Optional.empty()).unit()).isEqualTo(Unit.YEAR);
    }

    @Test
    void unitAskedForIsTakenWhereItFits() {
        assertThat(scale("2003-01", "2010-02", Optional.of(Unit.MONTH)).periods()).hasSize(86);
        assertThat(scale("1966-12", "2010-02", Optional.of(Unit.MONTH)).unit()).isEqualTo(Unit.YEAR);
    }

    @Test
    void quartersAreThoseOfTheYearWhereverTheFirstMonthLies() {
        TimeScale scale = scale("2006-02", "2006-07", Optional.of(Unit.QUARTER));

        assertThat(scale.periods()).extracting(TimeScale.Period::value).containsExactly("2006-01..2006-03",
                "2006-04..2006-06", "2006-07..2006-09");
        assertThat(scale.at(YearMonth.of(2006, 6))).contains(1);
        assertThat(scale.at(YearMonth.of(2005, 12))).isEmpty();
        assertThat(scale.at(YearMonth.of(2006, 10))).isEmpty();
    }

    private static TimeScale scale(String first, String last, Optional<Unit> unit) {
        return TimeScale.of(YearMonth.parse(first), YearMonth.parse(last), unit);
    }
}
