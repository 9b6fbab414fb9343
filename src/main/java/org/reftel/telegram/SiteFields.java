package org.reftel.telegram;

import java.util.List;
import java.util.Optional;

import org.reftel.telegram.line.ClassificationLine;
import org.reftel.telegram.line.Label;
import org.reftel.telegram.line.ParagraphStart;
import org.reftel.telegram.source.Slice;
import org.reftel.telegram.source.SourceLine;

/**
 * Finds where a telegram's own preamble starts behind fields that a site took from it and put in front: TAGS, SUBJECT and REF,
 * then the classification line and the same fields once more. seen: telegrams typed in lower case
 */
final class SiteFields {
    /** Two copies of header and fields take no more lines than this. */
    private static final int MOST_LINES = 300;

    private SiteFields() {}

    /** The last numbered classification line in front of the text that has fields behind it; {@code start} where there is none. */
    static int end(List<SourceLine> lines, int start) {
        if (start >= lines.size() || Label.at(lines.get(start).trimmed()).isEmpty()) {
            return start;
        }
        int marked = start;
        int found = start;
        for (int i = start; i < Math.min(lines.size(), start + MOST_LINES); i++) {
            Slice line = lines.get(i).trimmed();
            Optional<Label.Hit> label = Label.at(line);
            if (label.isEmpty() && ParagraphStart.at(line).filter(ParagraphStart::startsText).isPresent()) {
                return found;
            }
            if (ClassificationLine.at(line).filter(ClassificationLine::isNumbered).isPresent()) {
                marked = i;
            } else if (label.filter(hit -> hit.label() == Label.SUBJECT || hit.label() == Label.TAGS).isPresent()) {
                found = marked;
            }
        }
        return found;
    }
}
