package org.reftel.web.graph;

/** What stands at the address of a cable that is not held, where something is known of it. */
public sealed interface UnheldPage permits GhostPage, NumberPage {
    /** The template that shows it. */
    String template();
}
