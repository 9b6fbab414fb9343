package org.reftel.archive.graph;

import java.time.LocalDateTime;
import java.util.Optional;

import org.reftel.archive.cable.CableNumber;

/**
 * A cable that is cited and not held, in the list of those.
 *
 * @param cables how many cite it
 * @param first date of the earliest of them
 * @param last date of the latest of them
 */
public record WantedCable(CableNumber number, long cables, Optional<LocalDateTime> first,
        Optional<LocalDateTime> last) {}
