package org.reftel.telegram.layout;

import java.util.List;

import org.reftel.telegram.model.Diagnostics;
import org.reftel.telegram.model.Envelope;
import org.reftel.telegram.model.Reading;
import org.reftel.telegram.source.Slice;
import org.reftel.telegram.source.SourceLine;
import org.reftel.telegram.source.SourceText;
import org.reftel.telegram.source.Span;

/**
 * Layout CSV: a row of the 2011 release's file, rendered: number, date, identifier, origin, classification and references, a
 * line each, then the telegram. Source: the release's file, whose rows have these eight columns.
 */
final class ReleaseRowLayout implements TelegramLayout {
    private static final int DATE = 1;
    private static final int IDENTIFIER = 2;
    private static final int ORIGIN = 3;
    private static final int CLASSIFICATION = 4;
    private static final int COLUMNS = 6;

    @Override
    public String code() {
        return "CSV";
    }

    @Override
    public int tellingLines(SourceText text) {
        List<SourceLine> lines = text.lines();
        boolean row = lines.size() >= COLUMNS && lines.getFirst().text().areDigits()
                && isDate(lines.get(DATE).text()) && start(lines.get(IDENTIFIER).text()).areDigits()
                && lines.get(IDENTIFIER).text().words().size() == 1;
        return row ? COLUMNS : 0;
    }

    /** The two digits of the year. */
    private static Slice start(Slice identifier) {
        return identifier.cut(0, Math.min(2, identifier.length()));
    }

    private static boolean isDate(Slice text) {
        return !text.isEmpty() && text.cut(0, 1).areDigits() && text.indexOf(':', 0) > 0 && text.length() <= 19;
    }

    @Override
    public Frame frame(SourceText text, Diagnostics diagnostics) {
        List<SourceLine> lines = text.lines();
        int first = SourceLine.skipBlank(lines, COLUMNS);
        Reading<String> partial = EnvelopeFields.partial(lines, first);
        first += partial.isFound() ? 1 : 0;
        Envelope envelope = new Envelope(EnvelopeFields.identifier(lines.get(IDENTIFIER).text()),
                EnvelopeFields.createdMonthFirst(lines.get(DATE).text(), diagnostics),
                EnvelopeFields.classification(lines.get(CLASSIFICATION).text()),
                Reading.text(lines.get(ORIGIN).text()), Reading.absent(), Reading.absent(), partial, Reading.absent());
        int start = first < lines.size() ? lines.get(first).text().start() : text.length();
        return new Frame(envelope, new Span(start, text.length()));
    }
}
