/**
 * Reads telegrams: from the text of a source document to a {@code ParsedTelegram}, in stages that never throw, never
 * change a character and keep the place of everything they find.
 *
 * <p>{@code source} holds the text, {@code model} what can be found in it; {@code layout} takes off what a web site put
 * around the telegram, {@code header} reads the transmission lines, {@code preamble} the labelled lines, {@code body} the
 * paragraphs, {@code restore} makes a reading text of them. {@code TelegramParser} runs the stages.
 *
 * <p>Falsehoods about telegrams that this package must not believe:
 * <ul>
 * <li>A telegram has an identifier, a date, a header, tags, a subject, paragraph numbers, a signature.
 * <li>A header is printed once. <i>seen: seeds/000, lines 25 and 41</i>
 * <li>A paragraph's number is the one printed. <i>seen: seeds/001, where the pilcrow became a 1: "11." is 1</i>
 * <li>A field ends at a blank line. <i>seen: seeds/004, line 29</i>
 * <li>A blank line ends a sentence. <i>seen: seeds/002, line 123</i>
 * <li>The title of the page is the subject. <i>seen: seeds/003, cut at the first line</i>
 * <li>An ampersand is an ampersand, an 8 is an 8, a comma is a comma. <i>seen: seeds/003</i>
 * <li>Capital letters at the end are a signature. <i>seen: "END TEXT."</i>
 * <li>The last line is the signature. <i>seen: seeds/001, line 59</i>
 * </ul>
 */
@NullMarked
package org.reftel.telegram;

import org.jspecify.annotations.NullMarked;
