package org.reftel.people;

import java.util.Optional;

import org.reftel.people.text.TextField;
import org.reftel.telegram.source.Span;

/**
 * Words taken for a name.
 *
 * @param start offset in the field's text
 * @param name for display
 * @param role as stated beside it
 * @param titled whether the role is a title in front of the name, not a description
 * @param reason why
 * @param protection the marker of a source to protect, as printed
 */
public record NameCandidate(TextField field, int start, int end, String name, Optional<String> role, boolean titled,
        String reason, Optional<String> protection) {
    public Span source() {
        return field.source().of(start, end);
    }

    public NamedPlace place() {
        return NamedPlace.in(field, start, end);
    }
}
