package org.reftel.web;

/** There is no page for what was asked: no cable carries the tag, names the person, comes from the origin. */
final class NotHereException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * With a sentence for the reader.
     *
     * @param sentence names what was asked for
     */
    NotHereException(String sentence) {
        super(sentence);
    }
}
