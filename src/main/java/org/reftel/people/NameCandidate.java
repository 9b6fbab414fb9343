package org.reftel.people;

import java.util.Optional;

/**
 * Words taken for a name.
 *
 * @param name for display
 * @param reason why
 * @param start offset in the field's text
 */
record NameCandidate(TextField field, String name, Optional<String> role, String reason, int start, int end) {
    NamedPlace place() {
        return new NamedPlace(field.paragraph(), field.paragraph() == 0 ? 0 : start, field.text().substring(start, end),
                field.source().of(start, end));
    }
}
