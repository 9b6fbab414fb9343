package org.reftel.archive;

/** A text and how often it is met. */
public record Tally(String text, long count) {}
