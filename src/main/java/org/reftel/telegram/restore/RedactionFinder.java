package org.reftel.telegram.restore;

import java.util.List;

import org.reftel.telegram.line.RedactionMark;
import org.reftel.telegram.model.ReadingText;
import org.reftel.telegram.model.Redaction;

/** Finds the marks of what was taken out of a text before its release. */
public final class RedactionFinder {
    private RedactionFinder() {}

    /** In order of their places. */
    public static List<Redaction> in(ReadingText text) {
        return RedactionMark.in(text.text()).stream()
                .map(mark -> new Redaction(mark.start(), mark.end() - mark.start(),
                        text.sourceOf(mark.start(), mark.end())))
                .toList();
    }
}
