package org.reftel.telegram.preamble;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalInt;

import org.reftel.telegram.model.MessageReferenceNumber;

/**
 * The telegram whose REF field is read: what an entry leaves out is meant to be its own.
 *
 * @param number its own, where it is known; the year may be open
 * @param year its year, where it is known
 * @param sent when it was sent, UTC, where it is known
 */
public record Referrer(Optional<MessageReferenceNumber> number, OptionalInt year, Optional<LocalDateTime> sent) {
    /** A telegram of which nothing is known. */
    public static Referrer unknown() {
        return new Referrer(Optional.empty(), OptionalInt.empty(), Optional.empty());
    }

    /** With the number of its classification line, where none was known. */
    Referrer named(MessageReferenceNumber own) {
        return number.isPresent() ? this : new Referrer(Optional.of(own.inYear(year)), year, sent);
    }

    /** Whether a printed year can be meant: it is not behind the telegram's own. */
    boolean mayReferTo(int other) {
        return year.isEmpty() || other <= year.getAsInt();
    }
}
