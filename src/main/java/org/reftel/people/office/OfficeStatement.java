package org.reftel.people.office;

import java.time.LocalDate;

/**
 * That one telegram calls a person by an office.
 *
 * @param person the person's key over all telegrams
 * @param name for display
 * @param cable identifier of the telegram
 * @param station that wrote it
 * @param proof the words that state it
 */
public record OfficeStatement(String person, String name, Office office, LocalDate date, String cable, String station,
        String proof) {
    /** A former or future holder holds nothing. */
    boolean isHolding() {
        return !office.former() && !office.designate();
    }
}
