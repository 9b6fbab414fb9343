package org.reftel.telegram.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.reftel.telegram.line.ParagraphStart;
import org.reftel.telegram.line.RedactionMark;
import org.reftel.telegram.model.Diagnostics;
import org.reftel.telegram.source.Slice;
import org.reftel.telegram.source.SourceLine;

/** Decides which lines start numbered paragraphs. */
final class ParagraphNumbers {
    /**
     * A line that may start one.
     *
     * @param afterBlank whether nothing, a blank line, a drawn line or furniture stands above
     * @param afterSentence whether the line above ends a sentence, is blacked out, or is too long to have been wrapped
     * @param afterBreak whether the line above is no full one, so that no number came to a line's start by chance
     * @param quoted whether it stands in a document that the telegram quotes
     * @param isFirst whether no other candidate stands above
     */
    record Candidate(int line, ParagraphStart start, boolean afterBlank, boolean afterSentence, boolean afterBreak,
            boolean quoted, boolean isFirst) {
        boolean isMarked() {
            return start.marking().isPresent();
        }
    }

    /**
     * @param number after repair
     */
    record Numbered(ParagraphStart start, int number) {}

    /** No program wraps its lines later. */
    private static final int LONGEST_WRAPPED = 160;

    /** By line; null where none starts. */
    private final @Nullable Numbered[] accepted;

    private ParagraphNumbers(List<Candidate> candidates, int lines, Diagnostics diagnostics) {
        this.accepted = new Numbered[lines];
        NumberChain plain = NumberChain.best(candidates, false);
        // seen: seeds/001, whose pilcrows became 1s: "11." is paragraph 1
        NumberChain stripped = NumberChain.best(candidates, true);
        accept(stripped.score() > plain.score() ? stripped : plain, diagnostics);
    }

    static ParagraphNumbers of(List<SourceLine> lines, LineKind[] kinds, int end, Diagnostics diagnostics) {
        List<Candidate> candidates = new ArrayList<>();
        boolean quoted = false;
        for (int i = 0; i < end; i++) {
            if (kinds[i] != LineKind.TEXT) {
                continue;
            }
            Slice line = lines.get(i).trimmed();
            quoted = Quotation.isOpenBehind(line, quoted);
            Optional<ParagraphStart> start = ParagraphStart.at(line);
            if (start.isPresent()) {
                Slice above = i == 0 ? Slice.of("") : lines.get(i - 1).trimmed();
                boolean afterBlank = i == 0 || kinds[i - 1] != LineKind.TEXT;
                boolean unwrapped = above.length() > LONGEST_WRAPPED;
                boolean afterSentence = unwrapped || Sentences.isEnded(above) || RedactionMark.is(above);
                boolean afterBreak = unwrapped || above.length() < HeadingRule.FULL_LINE;
                candidates.add(new Candidate(i, start.get(), afterBlank, afterSentence, afterBreak, quoted,
                        candidates.isEmpty()));
            }
        }
        return new ParagraphNumbers(candidates, end, diagnostics);
    }

    Optional<Numbered> at(int line) {
        return line < accepted.length ? Optional.ofNullable(accepted[line]) : Optional.empty();
    }

    private void accept(NumberChain chain, Diagnostics diagnostics) {
        int last = 0;
        for (NumberChain.Link link : chain.links()) {
            if (link.number() != last + 1) {
                diagnostics.add("number-out-of-sequence", link.candidate().start().digits(),
                        "paragraph " + link.number() + " follows " + (last == 0 ? "the start" : "paragraph " + last));
            }
            accepted[link.candidate().line()] = new Numbered(link.candidate().start(), link.number());
            last = link.number();
        }
    }
}
