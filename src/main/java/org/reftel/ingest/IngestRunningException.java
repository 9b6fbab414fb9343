package org.reftel.ingest;

import java.time.temporal.ChronoUnit;

/** A run goes on; another one must wait. */
public final class IngestRunningException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    IngestRunningException(IngestProgress running) {
        super("An ingest is running, started by " + running.who() + " at "
                + running.started().truncatedTo(ChronoUnit.SECONDS) + "; start another one when it has ended.");
    }
}
