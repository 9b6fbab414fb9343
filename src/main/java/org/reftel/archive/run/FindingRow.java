package org.reftel.archive.run;

/** A finding with the file and the cable it is about; {@code line} is 1-based. */
public record FindingRow(String file, String identifier, int line, String message) {}
