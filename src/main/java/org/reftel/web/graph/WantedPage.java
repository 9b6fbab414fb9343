package org.reftel.web.graph;

import java.util.List;
import java.util.Optional;

import org.reftel.web.page.PageNumber;

/**
 * A list of cables that are cited and not held.
 *
 * @param heading what is listed
 * @param found how many there are, in words
 * @param ignored sentences for the reader
 * @param station what the list is narrowed by, as written; empty for all
 * @param year likewise
 * @param csv the address of the same list for spreadsheets
 */
record WantedPage(String heading, String found, List<String> ignored, String station, String year, List<Chip> chips,
        List<Wanted> cables,
        PageNumber number, String csv) {
    /** What the list is narrowed by, with the address of the list without it. */
    record Chip(String label, String value, String href) {}

    /**
     * A wanted cable.
     *
     * @param post of its station, where the lists of posts know it
     * @param year in four digits, or that it is open
     * @param when the days of the citing cables
     */
    record Wanted(String identifier, String href, String station, Optional<GhostPage.Post> post, String year,
            String when, long cables) {}
}
