package org.reftel.ingest;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A run goes on; another one must wait. */
public final class IngestRunningException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    IngestRunningException(String who, Instant since) {
        super("An ingest is running, started by " + who + " at " + since.truncatedTo(ChronoUnit.SECONDS)
                + "; start another one when it has ended.");
    }
}
