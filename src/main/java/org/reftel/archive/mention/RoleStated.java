package org.reftel.archive.mention;

import java.time.LocalDateTime;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.reftel.archive.cable.PlaceInCable;

/**
 * A role that cables give a person, from the first cable that does to the last; the two are null where none of them is dated.
 *
 * @param office that the role makes
 * @param firstCable the first cable that states it
 * @param firstOrdinal the place of the person among those of that cable
 */
public record RoleStated(@Nullable String role, @Nullable String organisation, @Nullable String office, long cables,
        @Nullable LocalDateTime first, @Nullable LocalDateTime last, long firstCable, int firstOrdinal) {
    /** Role and organisation in one line; empty where neither is stated. */
    public String words() {
        String joined = (role == null ? "" : role) + (organisation == null || organisation.equals(role)
                ? ""
                : ", " + organisation);
        return joined.startsWith(", ") ? joined.substring(2) : joined;
    }

    /** The office, else the role in one line. */
    public String officeOrRole() {
        return office == null ? words() : office;
    }

    public Optional<LocalDateTime> from() {
        return Optional.ofNullable(first);
    }

    public Optional<LocalDateTime> to() {
        return Optional.ofNullable(last);
    }

    PlaceInCable firstPlace() {
        return new PlaceInCable(firstCable, firstOrdinal);
    }
}
