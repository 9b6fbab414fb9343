package org.reftel.telegram.model;

import java.util.Optional;

import org.reftel.telegram.source.Span;

/**
 * A paragraph of the telegram.
 *
 * @param ordinal its place among all paragraphs of the telegram, from 1
 * @param number as sent, after repair of a garbled pilcrow; absent where it has none
 * @param marking portion marking without brackets, in capitals: C, SBU, S/NF
 * @param heading what stands over it
 * @param span from its number to its last character
 */
public record Paragraph(int ordinal, Reading<Integer> number, Reading<String> marking, ParagraphKind kind,
        Optional<ReadingText> heading, Span span, ReadingText text) {}
