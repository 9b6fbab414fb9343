package org.reftel.telegram.model;

import java.util.List;

/**
 * The text.
 *
 * @param repairs to paragraph numbers; those to the text are with each paragraph
 */
public record Body(List<Paragraph> paragraphs, Reading<String> signature, List<Repair> repairs) {
    public Body {
        paragraphs = List.copyOf(paragraphs);
        repairs = List.copyOf(repairs);
    }
}
