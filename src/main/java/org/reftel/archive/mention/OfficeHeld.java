package org.reftel.archive.mention;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * An office, or a role that makes none, from the first cable that states it to the last.
 *
 * @param office in words
 * @param stated the roles as cables put them, the most frequent first
 * @param from empty where no such cable is dated
 * @param proof the first cable that states it
 */
public record OfficeHeld(String office, List<RoleStated> stated, long cables, Optional<LocalDateTime> from,
        Optional<LocalDateTime> to, MentionInContext proof) {}
