package org.reftel.api;

/** What was asked for is not in the archive: 404. */
final class NotHeldException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * With the reason.
     *
     * @param sentence names what was asked for
     */
    NotHeldException(String sentence) {
        super(sentence);
    }
}
