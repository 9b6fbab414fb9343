package org.reftel.telegram.source;

import java.util.ArrayList;
import java.util.List;

/** A source document's decoded text, divided into lines at CR, LF or CR LF, and at CR CR LF, which a copy in text mode makes of CR LF. */
public final class SourceText {
    private final String text;
    private final List<SourceLine> lines;

    private SourceText(String text, List<SourceLine> lines) {
        this.text = text;
        this.lines = lines;
    }

    public static SourceText of(String text) {
        List<SourceLine> lines = new ArrayList<>(text.length() / 50 + 1);
        int start = 0;
        int feed = indexOf('\n', text, 0);
        int carriage = indexOf('\r', text, 0);
        while (start < text.length()) {
            int end = Math.min(feed, carriage);
            int next = end == carriage ? behindCarriage(text, carriage, feed) : Math.min(end + 1, text.length());
            lines.add(line(text, lines.size() + 1, start, end, next));
            start = next;
            feed = feed < next ? indexOf('\n', text, next) : feed;
            carriage = carriage < next ? indexOf('\r', text, next) : carriage;
        }
        return new SourceText(text, List.copyOf(lines));
    }

    private static int behindCarriage(String text, int carriage, int feed) {
        boolean twice = feed == carriage + 2 && text.charAt(carriage + 1) == '\r';
        return feed == carriage + 1 || twice
                ? Math.min(feed + 1, text.length())
                : Math.min(carriage + 1, text.length());
    }

    /** The text's length where there is none. */
    private static int indexOf(char sign, String text, int from) {
        int found = text.indexOf(sign, from);
        return found < 0 ? text.length() : found;
    }

    private static SourceLine line(String text, int number, int start, int end, int next) {
        Slice slice = new Slice(text, start, end);
        return new SourceLine(number, slice, slice.trim(), next);
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    /** All lines in order; none for an empty text. */
    public List<SourceLine> lines() {
        return lines;
    }

    public String at(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** The 1-based number of the line that holds {@code offset}; the last line for the end of the text. */
    public int lineNumberAt(int offset) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lines.get(middle).text().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low + 1;
    }
}
