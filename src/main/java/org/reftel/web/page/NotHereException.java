package org.reftel.web.page;

/** There is no page for what was asked: no cable carries the tag, names the person, comes from the origin. */
public final class NotHereException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * With a sentence for the reader.
     *
     * @param sentence names what was asked for
     */
    public NotHereException(String sentence) {
        super(sentence);
    }
}
