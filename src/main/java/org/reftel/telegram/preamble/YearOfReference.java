package org.reftel.telegram.preamble;

import java.util.Optional;
import java.util.OptionalInt;

import org.reftel.telegram.model.MessageReferenceNumber;
import org.reftel.telegram.model.YearRule;

/**
 * The year of a telegram that is referred to without one: that of the telegram that refers, unless the serial cannot be of that
 * year, as a telegram refers to what was sent before it. Serials start at 1 on the first of January. source: 5 FAH-2 H-320
 *
 * @param why a sentence; empty where the year is printed
 */
record YearOfReference(OptionalInt year, YearRule rule, String why) {
    /** More than any post numbers in a year; Washington numbers more. seen: serials of the 2011 release */
    private static final int MOST_OF_A_POST = 30_000;
    private static final int MOST_OF_WASHINGTON = 250_000;
    private static final String WASHINGTON = "STATE";
    private static final int DAYS = 365;
    /** Only early in the year can a serial be told to be too high for it. */
    private static final int LAST_DAY = 90;

    static YearOfReference printed(int year) {
        return new YearOfReference(OptionalInt.of(year), YearRule.PRINTED, "");
    }

    static YearOfReference of(String station, int serial, Referrer referrer) {
        if (referrer.year().isEmpty()) {
            return new YearOfReference(OptionalInt.empty(), YearRule.OPEN,
                    "No year is printed, and the referring telegram's own is not known");
        }
        int own = referrer.year().getAsInt();
        Optional<MessageReferenceNumber> number = referrer.number().filter(n -> n.station().equals(station));
        if (number.isPresent() && serial >= number.get().serial()) {
            return new YearOfReference(OptionalInt.of(own - 1), YearRule.YEAR_BEFORE,
                    "No year is printed: the referring telegram is number " + number.get().serial() + " of " + own
                            + ", so number " + serial + " of the same post is of " + (own - 1));
        }
        if (number.isEmpty() && isAhead(station, serial, referrer)) {
            return new YearOfReference(OptionalInt.of(own - 1), YearRule.YEAR_BEFORE,
                    "No year is printed: so early in " + own + " "
                            + station + " had not reached number " + serial + ", so it is of " + (own - 1));
        }
        return new YearOfReference(referrer.year(), YearRule.OF_REFERRER,
                "No year is printed: taken from the referring telegram, " + own);
    }

    /** Whether the station cannot have sent so many since the first of January. */
    private static boolean isAhead(String station, int serial, Referrer referrer) {
        int day = referrer.sent().map(sent -> sent.getDayOfYear()).orElse(DAYS);
        return day <= LAST_DAY && serial > (long) most(station) * day / DAYS;
    }

    /** A serial that the station does not reach in a year. */
    static int most(String station) {
        return station.equals(WASHINGTON) ? MOST_OF_WASHINGTON : MOST_OF_A_POST;
    }
}
