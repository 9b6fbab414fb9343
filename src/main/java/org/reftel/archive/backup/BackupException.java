package org.reftel.archive.backup;

/** A backup cannot be written, read or restored; the message says why, as a sentence. */
public final class BackupException extends Exception {
    private static final long serialVersionUID = 1;

    public BackupException(String sentence) {
        super(sentence);
    }

    public BackupException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** With the first line of what was said, to which a database adds its statement in further ones. */
    static BackupException because(String beginning, Exception cause) {
        return new BackupException(beginning + String.valueOf(cause.getMessage()).lines().findFirst().orElse("") + ".",
                cause);
    }
}
