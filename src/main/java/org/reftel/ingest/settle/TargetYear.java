package org.reftel.ingest.settle;

import java.time.LocalDateTime;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.reftel.archive.cable.CableNumber;
import org.reftel.archive.cable.Certainty;
import org.reftel.telegram.model.YearRule;

/**
 * Of which year a telegram is that is referred to without one: its referrer's, or the year before, as the cables held tell. A
 * telegram refers to what was sent before it.
 *
 * @param year of the target
 * @param other the year that may be meant as well
 * @param evidence a sentence; null where the archive holds nothing that tells
 */
record TargetYear(int year, Certainty certainty, Optional<Integer> other, @Nullable String evidence) {
    /**
     * What is referred to.
     *
     * @param referrerYear of the referring telegram
     * @param moment at which it was sent; its year's end where that is not known
     */
    record Question(String station, int serial, YearRule rule, int referrerYear, Optional<LocalDateTime> moment) {
        /** Its identifier if it is of that year. */
        String named(int year) {
            return CableNumber.twoDigits(year) + station + serial;
        }
    }

    /**
     * The answer.
     *
     * @param own the station's numbers in the referring telegram's year
     * @param before those of the year before
     */
    static TargetYear of(Question asked, NumberClock own, NumberClock before) {
        int year = asked.referrerYear;
        LocalDateTime moment = asked.moment.orElse(LocalDateTime.of(year, 12, 31, 23, 59));
        boolean later = own.isLater(asked.serial, moment);
        boolean ownHeld = own.holds(asked.serial) && !later;
        boolean beforeHeld = before.holds(asked.serial);
        if (later) {
            return earlier(asked, beforeHeld, asked.named(year) + " was sent later than this");
        }
        if (!ownHeld && own.isBeyond(asked.serial, moment)) {
            return earlier(asked, beforeHeld,
                    "lower numbers of " + asked.station + " in " + year + " were sent later than this");
        }
        if (asked.rule == YearRule.YEAR_BEFORE) {
            return ofYearBefore(asked, ownHeld, beforeHeld);
        }
        if (ownHeld) {
            return beforeHeld
                    ? new TargetYear(year, Certainty.INFERRED, Optional.of(year - 1),
                            asked.named(year - 1) + " is held as well")
                    : new TargetYear(year, Certainty.CERTAIN, Optional.empty(),
                            "a cable of that number and year is held, and was sent before this");
        }
        return beforeHeld
                ? new TargetYear(year, Certainty.OPEN, Optional.of(year - 1),
                        asked.named(year) + " is not held, but " + asked.named(year - 1) + " is")
                : new TargetYear(year, Certainty.INFERRED, Optional.empty(), null);
    }

    private static TargetYear earlier(Question asked, boolean held, String why) {
        return new TargetYear(asked.referrerYear - 1, held ? Certainty.CERTAIN : Certainty.INFERRED, Optional.empty(),
                why);
    }

    private static TargetYear ofYearBefore(Question asked, boolean ownHeld, boolean beforeHeld) {
        int year = asked.referrerYear - 1;
        if (ownHeld) {
            return new TargetYear(year, beforeHeld ? Certainty.INFERRED : Certainty.OPEN,
                    Optional.of(asked.referrerYear), asked.named(asked.referrerYear) + " is held as well");
        }
        return new TargetYear(year, beforeHeld ? Certainty.CERTAIN : Certainty.INFERRED, Optional.empty(),
                beforeHeld ? "a cable of that number and year is held" : null);
    }
}
