package org.reftel.ingest;

/** A run goes on; another one must wait. */
public final class IngestRunningException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    IngestRunningException() {
        super("an ingest is running; start another one when it has ended");
    }
}
