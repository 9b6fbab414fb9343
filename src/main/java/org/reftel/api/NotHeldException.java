package org.reftel.api;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** What was asked for is not in the archive: 404. */
final class NotHeldException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient @Nullable Record known;

    /**
     * With the reason.
     *
     * @param sentence names what was asked for
     */
    NotHeldException(String sentence) {
        super(sentence);
        known = null;
    }

    /**
     * With the reason, and what is known of it all the same.
     *
     * @param known becomes JSON
     */
    NotHeldException(String sentence, Record known) {
        super(sentence);
        this.known = known;
    }

    Optional<Record> known() {
        return Optional.ofNullable(known);
    }
}
