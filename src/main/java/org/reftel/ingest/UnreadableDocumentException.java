package org.reftel.ingest;

/** A document that the archive cannot take; the message says what was met, for the administrator. */
public final class UnreadableDocumentException extends Exception {
    private static final long serialVersionUID = 1;

    public UnreadableDocumentException(String message) {
        super(message);
    }

    UnreadableDocumentException(String message, Throwable cause) {
        super(message, cause);
    }
}
