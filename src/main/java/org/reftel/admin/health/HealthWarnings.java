package org.reftel.admin.health;

import java.util.ArrayList;
import java.util.List;

import org.reftel.admin.page.Amounts;
import org.reftel.admin.upkeep.DiskUse;
import org.reftel.admin.upkeep.Upkeep;
import org.reftel.admin.upkeep.UpkeepOutcome;
import org.reftel.admin.upkeep.Vitals;

/** What somebody should do something about, the worst first. */
final class HealthWarnings {
    private static final long LITTLE_BYTES = 2_000_000_000L;
    /** A twentieth of the disk. */
    private static final int LITTLE_PART = 20;

    private final Vitals vitals;
    private final Upkeep upkeep;
    private final DiskUse disk;
    private final long unanswered;

    /**
     * For a moment.
     *
     * @param unanswered decisions on persons that do not find any more whom they were made for
     */
    HealthWarnings(Vitals vitals, Upkeep upkeep, DiskUse disk, long unanswered) {
        this.vitals = vitals;
        this.upkeep = upkeep;
        this.disk = disk;
        this.unanswered = unanswered;
    }

    List<String> all() {
        List<String> warnings = new ArrayList<>();
        if (vitals.damaged() > 0) {
            warnings.add(
                    "The stored bytes of %,d %s are not those that came in. Ingest the files named below once more."
                            .formatted(vitals.damaged(), vitals.damaged() == 1 ? "document" : "documents"));
        }
        if (unanswered > 0) {
            warnings.add(("%,d %s without answer: somebody who was hidden may be seen again. Look at the list that the "
                    + "figure below leads to.")
                    .formatted(unanswered, unanswered == 1 ? "decision on a person is" : "decisions on persons are"));
        }
        long free = disk.usable();
        if (free < LITTLE_BYTES || free < disk.total() / LITTLE_PART) {
            warnings.add("Only %s of the disk are left.".formatted(Amounts.bytes(free)));
        }
        vitals.lastIndexCheck().map(check -> check.differences()).filter(found -> !found.isNone())
                .ifPresent(found -> warnings.add("When the index was checked last, it was not what it should be: "
                        + found + "."));
        if (vitals.lag() > 0 && !vitals.runGoesOn() && upkeep.progress().isEmpty()) {
            warnings.add("The index is behind: %,d cables are not found as they are now.".formatted(vitals.lag()));
        }
        if (vitals.lastRunWasCutOff()) {
            warnings.add("The latest ingest run was cut off; it goes on when the program starts again.");
        }
        upkeep.outcome().filter(end -> !end.good()).map(UpkeepOutcome::words)
                .filter(words -> words.startsWith("It ")).ifPresent(words -> warnings.add("The latest task: " + words));
        return warnings;
    }
}
