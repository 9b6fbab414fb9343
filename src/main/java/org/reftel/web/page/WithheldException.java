package org.reftel.web.page;

/** What was asked for would show names that this archive withholds. */
public final class WithheldException extends RuntimeException {
    private static final long serialVersionUID = 1;
}
