package org.reftel.archive.graph;

import java.util.List;
import java.util.Optional;

import org.reftel.archive.cable.CableNumber;

/**
 * A cable that is cited and not held.
 *
 * @param window when it was sent
 * @param withOpenYear a held cable of the same station and number whose year is open: perhaps this one
 * @param passages what citing cables say of it
 */
public record Ghost(CableNumber number, Surroundings surroundings, DateWindow window,
        Optional<CableInBrief> withOpenYear, List<Passage> passages) {}
