package org.reftel.archive.graph;

import java.util.Optional;

/**
 * A cable that others name in the same REF lines as one.
 *
 * @param identifier as the entries name it
 * @param lines in how many
 * @param cable empty where it is not held
 */
public record Companion(String identifier, long lines, Optional<CableInBrief> cable) {}
