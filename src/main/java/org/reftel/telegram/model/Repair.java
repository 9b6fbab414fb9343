package org.reftel.telegram.model;

import org.reftel.telegram.source.Span;

/**
 * One difference between the source and the reading text that is more than a line's end.
 *
 * @param rule stable name of the rule that decided it
 * @param source where the source differs
 * @param from the source's characters
 * @param to what the reading text has instead; empty where something was taken out
 */
public record Repair(String rule, Span source, String from, String to) {}
