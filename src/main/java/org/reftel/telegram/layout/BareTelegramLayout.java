package org.reftel.telegram.layout;

import org.reftel.telegram.model.Diagnostics;
import org.reftel.telegram.model.Envelope;
import org.reftel.telegram.source.SourceText;
import org.reftel.telegram.source.Span;

/** A telegram with nothing around it; also what any other text is taken for. */
final class BareTelegramLayout implements TelegramLayout {
    @Override
    public String code() {
        return Layouts.BARE;
    }

    @Override
    public int tellingLines(SourceText text) {
        return 0;
    }

    @Override
    public Frame frame(SourceText text, Diagnostics diagnostics) {
        return new Frame(Envelope.none(), new Span(0, text.length()));
    }
}
