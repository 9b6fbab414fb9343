package org.reftel.admin.curate;

/** A form lacks something or says something that cannot be; the message tells the curator what. */
final class UnfitFormException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnfitFormException(String message) {
        super(message);
    }

    UnfitFormException(String message, Throwable cause) {
        super(message, cause);
    }

    /** What to tell the curator. */
    String sentence() {
        return String.valueOf(getMessage());
    }
}
