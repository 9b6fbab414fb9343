package org.reftel.telegram.body;

import org.reftel.telegram.line.CaptionLine;
import org.reftel.telegram.line.PageLine;
import org.reftel.telegram.line.RuleLine;
import org.reftel.telegram.source.SourceLine;

/** What a line of the body is, seen alone. */
enum LineKind {
    BLANK, RULE, PAGE_LINE, CAPTION, TEXT;

    static LineKind of(SourceLine line) {
        if (line.isBlank()) {
            return BLANK;
        }
        if (RuleLine.is(line.trimmed())) {
            return RULE;
        }
        if (PageLine.is(line.trimmed())) {
            return PAGE_LINE;
        }
        return CaptionLine.is(line.trimmed()) ? CAPTION : TEXT;
    }

    boolean isFurniture() {
        return this == PAGE_LINE || this == CAPTION;
    }
}
