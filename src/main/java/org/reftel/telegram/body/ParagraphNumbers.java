package org.reftel.telegram.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.reftel.telegram.line.ParagraphStart;
import org.reftel.telegram.model.Diagnostics;
import org.reftel.telegram.source.SourceLine;

/**
 * Decides which lines start numbered paragraphs. A number counts by its place in the sequence, its marking and the blank line
 * before it; a number that a line's wrap put at a line's start has none of these.
 */
final class ParagraphNumbers {
    /** A gap in the sequence up to this is a lost number, beyond it another list. */
    private static final int LARGEST_GAP = 4;

    private record Candidate(int line, ParagraphStart start, boolean afterBlank, boolean afterSentence) {}

    /**
     * @param number after repair
     */
    record Numbered(ParagraphStart start, int number) {}

    private final List<Candidate> candidates;
    private final boolean pilcrowReadAsOne;
    private final Map<Integer, Numbered> accepted = new HashMap<>();

    private ParagraphNumbers(List<Candidate> candidates) {
        this.candidates = candidates;
        this.pilcrowReadAsOne = chain(true) > chain(false);
    }

    static ParagraphNumbers of(List<SourceLine> lines, LineKind[] kinds, int end, Diagnostics diagnostics) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            Optional<ParagraphStart> start = kinds[i] == LineKind.TEXT
                    ? ParagraphStart.at(lines.get(i).trimmed())
                    : Optional.empty();
            if (start.isPresent()) {
                boolean afterBlank = i == 0 || kinds[i - 1] != LineKind.TEXT;
                boolean afterSentence = i == 0 || Sentences.isEnded(lines.get(i - 1).trimmed());
                candidates.add(new Candidate(i, start.get(), afterBlank, afterSentence));
            }
        }
        ParagraphNumbers numbers = new ParagraphNumbers(candidates);
        numbers.accept(diagnostics);
        return numbers;
    }

    /** Whether the document's pilcrows became 1s: "11." is paragraph 1. seen: seeds/001 */
    boolean pilcrowReadAsOne() {
        return pilcrowReadAsOne;
    }

    Optional<Numbered> at(int line) {
        return Optional.ofNullable(accepted.get(line));
    }

    /** How many numbers follow each other from 1, read one way or the other. */
    private int chain(boolean stripOne) {
        int last = 0;
        for (Candidate candidate : candidates) {
            if (candidate.afterBlank && number(candidate, stripOne) == last + 1) {
                last++;
            }
        }
        return last;
    }

    private static int number(Candidate candidate, boolean stripOne) {
        String digits = candidate.start.digits().toString();
        if (!stripOne) {
            return candidate.start.number();
        }
        return digits.length() > 1 && digits.charAt(0) == '1' ? Integer.parseInt(digits.substring(1)) : 0;
    }

    private void accept(Diagnostics diagnostics) {
        int last = 0;
        for (Candidate candidate : candidates) {
            int number = number(candidate, pilcrowReadAsOne);
            if (number > 0 && isParagraph(candidate, number, last)) {
                if (number != last + 1) {
                    diagnostics.add("number-out-of-sequence", candidate.start.digits(),
                            "paragraph " + number + " follows " + (last == 0 ? "the start" : "paragraph " + last));
                }
                accepted.put(candidate.line, new Numbered(candidate.start, number));
                last = number;
            }
        }
    }

    private static boolean isParagraph(Candidate candidate, int number, int last) {
        boolean marked = candidate.start.marking().isPresent();
        if (number == last + 1) {
            return marked || candidate.afterBlank || candidate.afterSentence;
        }
        return marked && candidate.afterBlank && (last == 0 || number <= last + LARGEST_GAP);
    }
}
