package org.reftel.telegram.restore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

import org.reftel.telegram.model.ReadingText;
import org.reftel.telegram.model.ReadingText.Piece;
import org.reftel.telegram.model.Repair;
import org.reftel.telegram.source.Blanks;
import org.reftel.telegram.source.Slice;
import org.reftel.telegram.source.Span;

/** Builds one reading text from the lines of a paragraph, in their order. */
public final class ReadingTextBuilder {
    private final SortedMap<Integer, Repair> punctuation;
    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Repair> repairs = new ArrayList<>();
    private int lineEnd = -1;
    private boolean breakBefore;

    /**
     * Starts empty.
     *
     * @param punctuation the document's repairs by the offset at which each starts
     */
    public ReadingTextBuilder(SortedMap<Integer, Repair> punctuation) {
        this.punctuation = punctuation;
    }

    /** Adds a line: behind a blank, or behind nothing where the text so far ends with a hyphen inside a word. */
    public void line(Slice line) {
        Slice trimmed = line.trim();
        if (trimmed.isEmpty()) {
            return;
        }
        separate(trimmed.start());
        copy(trimmed);
        lineEnd = trimmed.end();
        breakBefore = false;
    }

    /** What follows is a part of its own. */
    public void partBreak() {
        breakBefore = true;
    }

    /** Something between two lines that the reading text leaves out. */
    public void leaveOut(Slice furniture, String rule) {
        repairs.add(new Repair(rule, furniture.span(), furniture.toString(), ""));
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    public ReadingText build() {
        return new ReadingText(text.toString(), pieces, repairs);
    }

    private void separate(int next) {
        if (text.isEmpty()) {
            return;
        }
        Optional<Repair> joined = Optional.ofNullable(punctuation.get(lineEnd));
        if (joined.isPresent() && joined.get().source().end() == next && !breakBefore) {
            repairs.add(joined.get());
            return;
        }
        String separator = breakBefore ? "\n\n" : endsInsideWord() ? "" : " ";
        if (!separator.isEmpty()) {
            put(separator, new Span(lineEnd, next));
        }
    }

    /** "values-" at a line's end goes on without a blank; a dash "--" does not. */
    private boolean endsInsideWord() {
        int last = text.length() - 1;
        return last > 0 && text.charAt(last) == '-' && Character.isLetterOrDigit(text.charAt(last - 1));
    }

    private void copy(Slice line) {
        if (punctuation.isEmpty()) {
            verbatim(line, line.start(), line.end());
            return;
        }
        SortedMap<Integer, Repair> here = punctuation.subMap(line.start(), line.end());
        int at = line.start();
        for (Repair repair : here.values()) {
            if (repair.source().start() >= at && repair.source().end() <= line.end()) {
                verbatim(line, at, repair.source().start());
                put(repair.to(), repair.source());
                repairs.add(repair);
                at = repair.source().end();
            }
        }
        verbatim(line, at, line.end());
    }

    /** Copies characters, a run of blanks as one space. */
    private void verbatim(Slice line, int from, int to) {
        int copied = from;
        int i = from;
        while (i < to) {
            int blanks = i;
            while (blanks < to && Blanks.isBlank(line.charAt(blanks - line.start()))) {
                blanks++;
            }
            boolean oneSpace = blanks == i + 1 && line.charAt(i - line.start()) == ' ';
            if (blanks > i && !oneSpace) {
                put(line.cut(copied - line.start(), i - line.start()), new Span(copied, i));
                put(" ", new Span(i, blanks));
                copied = blanks;
            }
            i = blanks + (blanks < to ? 1 : 0);
        }
        put(line.cut(copied - line.start(), to - line.start()), new Span(copied, to));
    }

    private void put(CharSequence piece, Span source) {
        if (piece.isEmpty()) {
            return;
        }
        Piece last = pieces.isEmpty() ? null : pieces.getLast();
        boolean goesOn = last != null && piece.length() == source.length() && last.length() == last.source().length()
                && last.source().end() == source.start();
        if (last != null && goesOn) {
            pieces.set(pieces.size() - 1,
                    new Piece(last.start(), last.length() + piece.length(), last.source().union(source)));
        } else {
            pieces.add(new Piece(text.length(), piece.length(), source));
        }
        text.append(piece.toString());
    }
}
