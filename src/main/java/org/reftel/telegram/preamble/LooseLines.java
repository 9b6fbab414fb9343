package org.reftel.telegram.preamble;

import java.util.ArrayList;
import java.util.List;

import org.reftel.telegram.line.CaptionLine;
import org.reftel.telegram.line.ClassificationLine;
import org.reftel.telegram.line.RemarkLine;
import org.reftel.telegram.line.RuleLine;
import org.reftel.telegram.source.Slice;
import org.reftel.telegram.source.SourceLine;

/**
 * Lines of the preamble that belong to no label, told apart.
 *
 * @param attention each names offices or persons, or goes on with a line that does
 * @param remarks the lines of each; a blank line ends a remark
 */
record LooseLines(List<Slice> captions, List<Slice> attention, List<List<Slice>> remarks) {
    private enum Kind {
        CAPTION, ATTENTION, REMARK, RULE
    }

    /** {@code places} in ascending order. */
    static LooseLines of(List<SourceLine> lines, List<Integer> places) {
        LooseLines sorted = new LooseLines(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Kind before = Kind.RULE;
        int last = -2;
        for (int place : places) {
            Slice line = lines.get(place).trimmed();
            before = sorted.add(line, place == last + 1 ? before : Kind.RULE);
            last = place;
        }
        return sorted;
    }

    /** @param before what the line right above is; RULE where there is none */
    private Kind add(Slice line, Kind before) {
        List<Slice> found = captions(line);
        Kind kind = found.isEmpty() ? kind(line, before) : Kind.CAPTION;
        switch (kind) {
            case CAPTION -> captions.addAll(found);
            case ATTENTION -> attention.add(line);
            case REMARK -> remark(line, before == Kind.REMARK && !RemarkLine.is(line));
            case RULE -> {
                // drawn, says nothing
            }
        }
        return kind;
    }

    private static Kind kind(Slice line, Kind before) {
        // the classification line once more, of a copy or of a telegram that is repeated
        if (RuleLine.is(line) || ClassificationLine.at(line).isPresent()) {
            return Kind.RULE;
        }
        boolean addressed = before == Kind.REMARK ? AttentionLine.isPlain(line) : AttentionLine.is(line);
        return !RemarkLine.is(line) && (addressed || before == Kind.ATTENTION) ? Kind.ATTENTION : Kind.REMARK;
    }

    private void remark(Slice line, boolean goesOn) {
        if (!goesOn) {
            remarks.add(new ArrayList<>());
        }
        remarks.getLast().add(line);
    }

    /** seen: telegrams with SECRET NOFORN once more between two SIPDIS lines */
    private static List<Slice> captions(Slice line) {
        List<Slice> captions = CaptionLine.captions(line);
        return captions.isEmpty()
                ? ClassificationLine.at(line).filter(again -> !again.isNumbered()).map(ClassificationLine::handling)
                        .orElse(captions)
                : captions;
    }
}
