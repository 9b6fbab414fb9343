package org.reftel.telegram.model;

/** The years a telegram can be of; a date outside them is a misprint. */
public final class PlausibleYears {
    private static final int FIRST = 1945;
    private static final int LAST = 2030;

    private PlausibleYears() {}

    public static boolean contain(int year) {
        return year >= FIRST && year <= LAST;
    }

    public static String range() {
        return FIRST + " and " + LAST;
    }
}
