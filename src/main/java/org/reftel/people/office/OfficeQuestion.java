package org.reftel.people.office;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who held an office at a date.
 *
 * @param key as {@link Office#key} has it
 * @param acting whether the one who held it for the time being is asked for
 * @param station where only what this post says counts, as of a consulate general; empty where all telegrams do
 */
public record OfficeQuestion(String key, boolean acting, Optional<String> station, LocalDate date) {
    /** Of an office that a telegram of this station and date speaks of. */
    public static OfficeQuestion of(Office office, String station, LocalDate date) {
        return new OfficeQuestion(office.key(), office.acting(),
                office.ofPost() ? Optional.of(station) : Optional.empty(), date);
    }
}
