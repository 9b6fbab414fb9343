package org.reftel.admin.run;

/** A command that nobody can follow, with the reason as a sentence. */
public final class UnfitCommandException extends Exception {
    private static final long serialVersionUID = 1;

    UnfitCommandException(String message) {
        super(message);
    }
}
