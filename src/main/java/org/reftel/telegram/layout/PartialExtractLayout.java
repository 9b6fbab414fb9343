package org.reftel.telegram.layout;

import org.reftel.telegram.model.Diagnostics;
import org.reftel.telegram.model.Envelope;
import org.reftel.telegram.model.Reading;
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
        return notice(text).isFound() ? 1 : 0;
    }

    @Override
    public Frame frame(SourceText text, Diagnostics diagnostics) {
        Reading<String> notice = notice(text);
        Envelope envelope = new Envelope(Reading.absent(), Reading.absent(), Reading.absent(), Reading.absent(),
                Reading.absent(), Reading.absent(), notice, Reading.absent());
        // the text may go on behind the sentence, on the same line
        int behind = notice.where().getFirst().end();
        SourceLine line = text.lines().get(text.lineNumberAt(behind) - 1);
        int start = line.trimmed().end() == behind ? line.end() : behind;
        return new Frame(envelope, new Span(start, text.length()));
    }

    /** The sentence, where the document starts with it. */
    private static Reading<String> notice(SourceText text) {
        return EnvelopeFields.partial(text.lines(), SourceLine.skipBlank(text.lines(), 0));
    }
}
