package org.reftel.archive.person;

import java.time.LocalDateTime;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * How a cable names somebody, for those who curate, hidden ones too.
 *
 * @param written when the cable was sent or made
 * @param station of the cable's number; null where it has none
 * @param reason why these words name a person
 * @param linkReason why this one; null for the first of the name
 * @param headline the cable's subject or title
 */
public record MentionInBrief(String identifier, int ordinal, @Nullable LocalDateTime written, @Nullable String station,
        String name, @Nullable String role, @Nullable String organisation, String reason, @Nullable String linkReason,
        @Nullable String protection, @Nullable String headline) {
    /** What tells it from the others in a form. */
    public String key() {
        return identifier + ":" + ordinal;
    }

    /** Role and organisation as stated; empty where neither is. */
    public String office() {
        String words = role == null ? "" : role;
        return organisation == null ? words : words.isEmpty() ? organisation : words + ", " + organisation;
    }

    /** Why this person. */
    public Optional<String> why() {
        return Optional.ofNullable(linkReason);
    }
}
