package org.reftel.telegram.model;

import java.time.LocalDate;
import java.util.Optional;

/** The DECL part of the E.O. line: when the telegram is to be declassified. */
public sealed interface Declassification {
    /** The instruction as printed, blanks squeezed. */
    String printed();

    /** On a day. */
    record OnDate(String printed, LocalDate on) implements Declassification {}

    /** When something happens: TEN YEARS AFTER KOREAN UNIFICATION. */
    record UponEvent(String printed) implements Declassification {}

    /**
     * Not by itself.
     *
     * @param code what exempts it, in capitals: X1, 25X1-HUMAN, OADR, MR
     */
    record Exempt(String printed, String code) implements Declassification {}

    /** The day, where it names one. */
    default Optional<LocalDate> date() {
        return this instanceof OnDate(String _, LocalDate day) ? Optional.of(day) : Optional.empty();
    }
}
