package org.reftel.web.person;

import java.util.List;
import java.util.Optional;

/**
 * A list of people, or of what to choose them by.
 *
 * @param heading what is listed
 * @param found how many there are, in words; empty where the heading says enough
 * @param held how many persons there are in the archive
 * @param addressed how many of them are missing in the list, as cables only address them
 * @param chips what the list is narrowed by
 * @param choices countries or offices; none where people are listed
 * @param unit what the numbers beside the entries count
 */
record PeoplePage(String heading, String found, long held, long addressed, PeopleAsked asked, List<Chip> chips,
        List<Letter> letters,
        List<Entry> people, List<Entry> choices, String unit, Optional<String> previous, Optional<String> next) {
    /** Somebody, or something to choose people by. */
    record Entry(String name, String href, long count) {}

    /** A choice with the address of the list without it. */
    record Chip(String label, String value, String href) {}

    /** An initial. */
    record Letter(String capital, String href, boolean present) {}
}
