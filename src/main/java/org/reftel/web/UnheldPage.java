package org.reftel.web;

/** What stands at the address of a cable that is not held, where something is known of it. */
sealed interface UnheldPage permits GhostPage, NumberPage {
    /** The template that shows it. */
    String template();
}
