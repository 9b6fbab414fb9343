package org.reftel.telegram.body;

import java.util.Optional;

import org.reftel.telegram.line.PortionMarking;
import org.reftel.telegram.model.Paragraph;
import org.reftel.telegram.model.ParagraphKind;
import org.reftel.telegram.model.Reading;
import org.reftel.telegram.model.ReadingText;
import org.reftel.telegram.restore.ReadingTextBuilder;
import org.reftel.telegram.source.Slice;
import org.reftel.telegram.source.Span;

/** A paragraph while its lines are gathered. */
final class ParagraphDraft {
    private final Reading<Integer> number;
    private final Reading<String> marking;
    private final Optional<ReadingText> heading;
    private final ReadingTextBuilder text;
    private final int start;
    private int end;
    private boolean quoted;

    private ParagraphDraft(Reading<Integer> number, Optional<PortionMarking> marking, Optional<ReadingText> heading,
            Slice line, ReadingTextBuilder text) {
        this.number = number;
        this.marking = marking.map(m -> Reading.found(m.text(), m.inner())).orElse(Reading.absent());
        this.heading = heading;
        this.text = text;
        this.start = line.start();
        this.end = line.end();
    }

    /**
     * Starts with a number.
     *
     * @param line what stands behind number and marking
     * @param text takes the lines
     */
    static ParagraphDraft numbered(ParagraphNumbers.Numbered numbered, Slice line, Optional<ReadingText> heading,
            ReadingTextBuilder text) {
        Slice digits = numbered.start().digits();
        ParagraphDraft draft = new ParagraphDraft(Reading.found(numbered.number(), digits), numbered.start().marking(),
                heading, digits, text);
        draft.line(line);
        return draft;
    }

    static ParagraphDraft unnumbered(Slice line, Optional<ReadingText> heading,
            ReadingTextBuilder text) {
        Optional<PortionMarking> marking = PortionMarking.at(line);
        ParagraphDraft draft = new ParagraphDraft(Reading.absent(), marking, heading, line, text);
        draft.line(line.from(marking.map(PortionMarking::length).orElse(0)));
        return draft;
    }

    /** It stands in a document that the telegram quotes. */
    void quote() {
        quoted = true;
    }

    void line(Slice line) {
        text.line(line);
        end = Math.max(end, line.end());
    }

    ReadingTextBuilder text() {
        return text;
    }

    boolean isNumbered() {
        return number.isFound();
    }

    Paragraph build(int ordinal) {
        ReadingText reading = text.build();
        return new Paragraph(ordinal, number, marking, kind(reading), heading, new Span(start, end), reading);
    }

    private ParagraphKind kind(ReadingText reading) {
        ParagraphKind own = KindRule.of(reading.text());
        if (own == ParagraphKind.TEXT && heading.isPresent()) {
            own = KindRule.of(heading.get().text());
        }
        return own == ParagraphKind.TEXT && quoted ? ParagraphKind.QUOTED_TEXT : own;
    }
}
