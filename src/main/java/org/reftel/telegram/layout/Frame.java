package org.reftel.telegram.layout;

import java.util.ArrayList;
import java.util.List;

import org.reftel.telegram.model.Envelope;
import org.reftel.telegram.source.Slice;
import org.reftel.telegram.source.SourceLine;
import org.reftel.telegram.source.SourceText;
import org.reftel.telegram.source.Span;

/**
 * Where the telegram stands in a document.
 *
 * @param telegram from the first character that is not the site's to the last
 */
public record Frame(Envelope envelope, Span telegram) {
    /** The telegram's lines; one that starts or ends within a line of the document is cut. */
    public List<SourceLine> lines(SourceText text) {
        List<SourceLine> all = text.lines();
        int from = 0;
        while (from < all.size() && all.get(from).end() <= telegram.start()) {
            from++;
        }
        int to = from;
        while (to < all.size() && all.get(to).text().start() < telegram.end()) {
            to++;
        }
        List<SourceLine> lines = new ArrayList<>(all.subList(from, to));
        if (!lines.isEmpty()) {
            lines.set(0, cut(text, lines.getFirst()));
            lines.set(lines.size() - 1, cut(text, lines.getLast()));
        }
        return lines;
    }

    private SourceLine cut(SourceText text, SourceLine line) {
        int start = Math.max(line.text().start(), telegram.start());
        int end = Math.min(line.end(), telegram.end());
        if (start == line.text().start() && end == line.end()) {
            return line;
        }
        Slice rest = new Slice(text.text(), Math.min(start, line.text().end()), Math.min(line.text().end(), end));
        return new SourceLine(line.number(), rest, rest.trim(), end);
    }
}
