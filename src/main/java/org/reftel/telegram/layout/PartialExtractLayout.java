package org.reftel.telegram.layout;

import org.reftel.telegram.model.Diagnostics;
import org.reftel.telegram.model.Envelope;
import org.reftel.telegram.model.Reading;
import org.reftel.telegram.source.Slice;
import org.reftel.telegram.source.SourceLine;
import org.reftel.telegram.source.SourceText;
import org.reftel.telegram.source.Span;

/** Layout B: a sentence that says that this is an extract, then the telegram's text without header. seen: seeds/001 */
final class PartialExtractLayout implements TelegramLayout {
    @Override
    public String code() {
        return "B";
    }

    @Override
    public int tellingLines(SourceText text) {
        return notice(text).isEmpty() ? 0 : 1;
    }

    @Override
    public Frame frame(SourceText text, Diagnostics diagnostics) {
        Slice notice = notice(text);
        Envelope envelope = new Envelope(Reading.absent(), Reading.absent(), Reading.absent(), Reading.absent(),
                Reading.absent(), Reading.absent(), Reading.text(notice), Reading.absent());
        // the text may go on behind the sentence, on the same line
        int line = text.lineNumberAt(notice.start()) - 1;
        boolean alone = text.lines().get(line).trimmed().end() == notice.end();
        int start = alone ? text.lines().get(line).end() : notice.end();
        return new Frame(envelope, new Span(start, text.length()));
    }

    /** The sentence, where the document starts with it; else empty. */
    private static Slice notice(SourceText text) {
        for (SourceLine line : text.lines()) {
            if (!line.isBlank()) {
                return line.trimmed().startsWith(EnvelopeFields.PARTIAL_EXTRACT)
                        ? line.trimmed().cut(0, EnvelopeFields.PARTIAL_EXTRACT.length())
                        : Slice.of("");
            }
        }
        return Slice.of("");
    }
}
