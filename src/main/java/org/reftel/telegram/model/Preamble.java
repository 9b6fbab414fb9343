package org.reftel.telegram.model;

import java.util.List;

/**
 * The labelled lines.
 *
 * @param classification of the classification line and the captions together
 * @param number station and serial of the classification line; the year is always open
 * @param captions lines that restrict handling, in order, without repetition
 * @param attention lines that name offices or persons: DEPT FOR SCA/CEN (J. MUDGE)
 * @param remarks lines that speak of the telegram itself: that it is a corrected copy, cleared, to be handled with care
 */
public record Preamble(Reading<Classification> classification, Reading<MessageReferenceNumber> number,
        Reading<Sections> sections, Reading<List<String>> captions, List<Reading<String>> attention,
        List<Reading<String>> remarks,
        Reading<ExecutiveOrder> executiveOrder, Reading<Declassification> declassification,
        Reading<List<PrintedTag>> tags,
        Reading<String> subject, List<PrintedReference> references, Reading<Classifier> classifiedBy) {
    public Preamble {
        attention = List.copyOf(attention);
        remarks = List.copyOf(remarks);
        references = List.copyOf(references);
    }
}
