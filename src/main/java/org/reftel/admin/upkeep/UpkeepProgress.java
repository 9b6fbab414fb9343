package org.reftel.admin.upkeep;

import java.time.Instant;

/**
 * How far a task is.
 *
 * @param who at whose wish
 * @param done how many things it has gone through
 * @param all how many there are; 0 while that is not known
 */
public record UpkeepProgress(UpkeepTask task, String who, Instant started, long done, long all) {
    UpkeepProgress at(long now, long of) {
        return new UpkeepProgress(task, who, started, now, of);
    }

    /** As a sentence. */
    public String words() {
        return task.words() + (all == 0 ? "." : ": %,d of %,d %s.".formatted(done, all, task.things()));
    }
}
