package org.reftel.telegram.model;

import java.util.Optional;

import org.reftel.telegram.source.Span;

/**
 * One entry of the REF field.
 *
 * @param label the letter it is called by in the text, in capitals, where there is one
 * @param printed the entry as printed, blanks squeezed
 * @param target the telegram it names; empty where it names none
 * @param year how the target's year is known; empty where there is no target
 * @param stationPrinted whether the target's station is printed, by that name or one that the vocabulary knows
 * @param inference why {@code target} says more than what is printed; empty where it does not
 */
public record PrintedReference(Optional<String> label, String printed, ReferenceKind kind,
        Optional<MessageReferenceNumber> target, Optional<YearRule> year, boolean stationPrinted,
        Optional<String> inference, Span span) {
    public PrintedReference {
        if (target.isPresent() != (kind == ReferenceKind.CABLE) || target.isPresent() != year.isPresent()) {
            throw new IllegalArgumentException("only a cable has a target: " + printed);
        }
    }
}
