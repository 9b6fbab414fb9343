package org.reftel.cli;

import java.util.TimeZone;

/**
 * Times of telegrams are in UTC, and stand in the database without a zone; the mapper writes them by way of the machine's. Where that is
 * another one, an archive that moves would tell other times, and where clocks are put forward in spring, an hour of the year could not be
 * written at all. So the program lives in UTC, wherever it runs.
 */
final class OneZone {
    /** The machine's zone, for what happens at a time of day: checks at night are to be at night. */
    private static final String MACHINE = "reftel.zone";

    private OneZone() {}

    /** Before anything reads the clock. */
    static void settle() {
        System.setProperty(MACHINE, TimeZone.getDefault().getID());
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    }
}
