package org.reftel.web;

/** What was asked for would show names that this archive withholds. */
final class WithheldException extends RuntimeException {
    private static final long serialVersionUID = 1;
}
