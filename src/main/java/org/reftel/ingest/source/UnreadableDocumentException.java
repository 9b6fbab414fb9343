package org.reftel.ingest.source;

/** A document that the archive cannot take; the message says what was met, for the administrator. */
public final class UnreadableDocumentException extends Exception {
    private static final long serialVersionUID = 1;

    public UnreadableDocumentException(String message) {
        super(message);
    }

    public UnreadableDocumentException(String message, Throwable cause) {
        super(message, cause);
    }
}
