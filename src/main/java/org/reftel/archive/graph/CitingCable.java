package org.reftel.archive.graph;

import java.util.Optional;

import org.reftel.archive.cable.Certainty;

/**
 * A cable that cites another.
 *
 * @param label the letter of the entry: ref A
 * @param printed the entry as printed
 * @param target the identifier that the entry names
 * @param certainty how sure that is: CERTAIN, INFERRED or OPEN
 */
public record CitingCable(CableInBrief cable, Optional<String> label, String printed, String target,
        Certainty certainty) {}
