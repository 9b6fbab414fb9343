package org.reftel.admin.upkeep;

/** A task cannot begin, because one goes on; the message says which. */
public final class UpkeepRunningException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UpkeepRunningException(UpkeepProgress running) {
        super("One thing at a time. " + running.words() + " It was started by " + running.who() + ".");
    }
}
