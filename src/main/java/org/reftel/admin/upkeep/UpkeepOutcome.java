package org.reftel.admin.upkeep;

import java.time.Instant;

/**
 * How a task ended.
 *
 * @param good whether all is as it should be
 * @param words what was found or done
 */
public record UpkeepOutcome(UpkeepTask task, Instant ended, boolean good, String words) {}
