package org.reftel.archive;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What a link to a cable says of it.
 *
 * @param headline subject, else title, else identifier
 * @param moment when it was sent, or created where that is not known; empty where neither is
 * @param origin as the site states it, or inferred
 */
public record CableInBrief(String identifier, String headline, Optional<LocalDateTime> moment,
        Optional<String> origin) {}
