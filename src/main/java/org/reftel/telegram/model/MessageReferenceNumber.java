package org.reftel.telegram.model;

import java.util.OptionalInt;

import org.reftel.telegram.source.Slice;

/**
 * Names one telegram: 06 ALMATY 2935.
 *
 * @param year the calendar year in four digits, empty where the text does not tell it
 * @param station capital letters only
 * @param serial greater than 0
 */
public record MessageReferenceNumber(OptionalInt year, String station, int serial) {
    /** Two-digit years from here on are of the last century; the releases reach from 1966 to 2010. */
    private static final int FIRST_OF_LAST_CENTURY = 60;

    public MessageReferenceNumber {
        if (station.isEmpty() || !Slice.of(station).allMatch(c -> c >= 'A' && c <= 'Z')) {
            throw new IllegalArgumentException("station '" + station + "' is not of capital letters");
        }
        if (serial <= 0) {
            throw new IllegalArgumentException("serial " + serial + " is not greater than 0");
        }
    }

    public static int fullYear(int twoDigits) {
        return twoDigits + (twoDigits >= FIRST_OF_LAST_CENTURY ? 1900 : 2000);
    }

    public MessageReferenceNumber inYear(OptionalInt other) {
        return year.isPresent() ? this : new MessageReferenceNumber(other, station, serial);
    }

    /** The public form without blanks: {@code 06ALMATY2935}, or {@code ALMATY1856} where the year is open. */
    @Override
    public String toString() {
        if (year.isEmpty()) {
            return station + serial;
        }
        int twoDigits = year.getAsInt() % 100;
        return (twoDigits < 10 ? "0" : "") + twoDigits + station + serial;
    }
}
