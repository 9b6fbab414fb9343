package org.reftel.ingest;

/** A document that the archive cannot take; the message says what was met, for the administrator. */
public final class UnreadableDocumentException extends Exception {
    private static final long serialVersionUID = 1;

    public UnreadableDocumentException(String message) {
        super(message);
    }

    /** What to say of a document on which the reader itself failed. */
    public static String fault(Throwable failure) {
        return "the reader failed on it, which is a fault of the program: " + failure;
    }
}
