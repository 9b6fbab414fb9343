package org.reftel.search;

/** The time for a search was over before its end, and a part of the answer would pass for the whole. */
public final class SearchCutException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public SearchCutException() {
        super("The search takes too long: ask for less, or once more when less is going on.");
    }
}
