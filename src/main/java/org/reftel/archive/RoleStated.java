package org.reftel.archive;

import java.time.LocalDateTime;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** A role that cables give a person, from the first cable that does to the last; the two are null where none of them is dated. */
public record RoleStated(@Nullable String role, @Nullable String organisation, long cables,
        @Nullable LocalDateTime first, @Nullable LocalDateTime last) {
    /** Role and organisation in one line; empty where neither is stated. */
    public String words() {
        String joined = (role == null ? "" : role) + (organisation == null || organisation.equals(role)
                ? ""
                : ", " + organisation);
        return joined.startsWith(", ") ? joined.substring(2) : joined;
    }

    public Optional<LocalDateTime> from() {
        return Optional.ofNullable(first);
    }

    public Optional<LocalDateTime> to() {
        return Optional.ofNullable(last);
    }
}
