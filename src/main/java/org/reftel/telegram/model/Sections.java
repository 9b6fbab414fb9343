package org.reftel.telegram.model;

/** Which of how many parts the telegram was sent in: SECTION 01 OF 03. */
public record Sections(int number, int count) {}
