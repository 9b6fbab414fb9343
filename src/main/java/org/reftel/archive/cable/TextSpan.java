package org.reftel.archive.cable;

/**
 * A stretch of a source document's decoded text, in 0-based UTF-16 offsets.
 *
 * @param end offset after the last character
 */
public record TextSpan(int start, int end) {}
