package org.reftel.telegram.restore;

import java.util.ArrayList;
import java.util.List;

import org.reftel.telegram.model.ReadingText;
import org.reftel.telegram.model.Repair;
import org.reftel.telegram.source.Slice;
import org.reftel.telegram.source.Span;

/** Builds a reading text from the lines of a paragraph, in their order, and then the next one. */
public final class ReadingTextBuilder {
    /** Few paragraphs are longer; nothing depends on it but how often the text is copied while it grows. */
    private static final int USUAL_LENGTH = 2_000;

    private final List<Repair> punctuation;
    private final StringBuilder text = new StringBuilder(USUAL_LENGTH);
    private final Pieces pieces = new Pieces();
    private final List<Repair> repairs = new ArrayList<>();
    private int lineEnd = -1;
    private boolean breakBefore;

    /**
     * Starts empty.
     *
     * @param punctuation the document's repairs in order of their places
     */
    public ReadingTextBuilder(List<Repair> punctuation) {
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

    /** What was added since the last one was built. */
    public ReadingText build() {
        ReadingText built = new ReadingText(text.toString(), pieces.takeAll(), repairs);
        text.setLength(0);
        repairs.clear();
        lineEnd = -1;
        breakBefore = false;
        return built;
    }

    private void separate(int next) {
        if (text.isEmpty()) {
            return;
        }
        int joint = breakBefore ? punctuation.size() : firstRepair(lineEnd);
        if (joint < punctuation.size() && punctuation.get(joint).source().equals(new Span(lineEnd, next))) {
            repairs.add(punctuation.get(joint));
        } else if (breakBefore) {
            put("\n\n", lineEnd, next);
        } else if (!endsInsideWord()) {
            put(" ", lineEnd, next);
        }
    }

    /** "values-" at a line's end goes on without a blank; a dash "--" does not. */
    private boolean endsInsideWord() {
        int last = text.length() - 1;
        return last > 0 && text.charAt(last) == '-' && Character.isLetterOrDigit(text.charAt(last - 1));
    }

    /** The index of the first repair that starts at or behind {@code offset}. */
    private int firstRepair(int offset) {
        int low = 0;
        int high = punctuation.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (punctuation.get(middle).source().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void copy(Slice line) {
        Slice rest = line;
        for (int i = firstRepair(line.start()); i < punctuation.size(); i++) {
            Span source = punctuation.get(i).source();
            if (source.start() >= line.end()) {
                break;
            }
            if (source.start() >= rest.start() && source.end() <= line.end()) {
                verbatim(rest.cut(0, source.start() - rest.start()));
                put(punctuation.get(i).to(), source.start(), source.end());
                repairs.add(punctuation.get(i));
                rest = rest.from(source.end() - rest.start());
            }
        }
        verbatim(rest);
    }

    /** Copies characters, a run of blanks as one space. */
    private void verbatim(Slice words) {
        int copied = 0;
        for (int gap = words.unevenGap(0); gap >= 0; gap = words.unevenGap(copied)) {
            put(words.cut(copied, gap));
            copied = words.endOfBlanks(gap);
            put(" ", words.start() + gap, words.start() + copied);
        }
        put(words.from(copied));
    }

    private void put(Slice words) {
        if (!words.isEmpty()) {
            pieces.add(words.length(), words.start(), words.end());
            words.appendTo(text);
        }
    }

    private void put(String replacement, int from, int to) {
        if (!replacement.isEmpty()) {
            pieces.add(replacement.length(), from, to);
            text.append(replacement);
        }
    }
}
