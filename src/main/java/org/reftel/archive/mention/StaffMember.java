package org.reftel.archive.mention;

import java.time.LocalDateTime;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who signed or classified cables of a post.
 *
 * @param slug the person's key in addresses
 * @param first when the first of these was sent; null where none is dated
 */
public record StaffMember(String slug, String name, long signed, long classified, @Nullable LocalDateTime first,
        @Nullable LocalDateTime last) {
    public Optional<LocalDateTime> from() {
        return Optional.ofNullable(first);
    }

    public Optional<LocalDateTime> to() {
        return Optional.ofNullable(last);
    }
}
