package org.reftel.telegram.markup;

import org.reftel.telegram.markup.Rendering.Rendered;
import org.reftel.telegram.source.VisibleSigns;

/**
 * A text in the making, with the origin of each character. Line breaks, tabs and the spaces between words are held back until
 * something visible follows, so that markup without text leaves nothing.
 */
final class PlainText {
    private final StringBuilder text;
    private final OffsetMap.Builder origins = new OffsetMap.Builder();
    private int breaks;
    private int tabs;
    private int spaceFrom = -1;
    private int spaceTo;
    private int last;

    /** With room for so many characters; it may become longer. */
    PlainText(int likely) {
        this.text = new StringBuilder(likely);
    }

    Rendered rendered(DocumentForm form, String decoded, String charset) {
        breaks = Math.min(breaks, 1);
        tabs = 0;
        separate();
        return new Rendered(form, text.toString(), origins.map(), decoded, charset);
    }

    /** What follows starts a line; with two line ends between, it stands apart. */
    void lineBreak(int lineEnds) {
        if (tabs == 0) {
            breaks = Math.max(breaks, lineEnds);
        }
    }

    /** What follows is a row of a table. */
    void row() {
        tabs = 0;
        breaks = Math.max(breaks, 1);
    }

    /** What follows is the row's next cell. */
    void nextCell() {
        tabs++;
    }

    /** A line end that stands in the document. */
    void newLine() {
        separate();
        append('\n', last, last);
    }

    /** A character of running text, where any white space is one space. */
    void flow(char c, int from, int to) {
        if (isSpace(c)) {
            if (spaceFrom < 0) {
                spaceFrom = from;
                spaceTo = to;
            }
            return;
        }
        if (spaceFrom >= 0 && breaks == 0 && tabs == 0 && !isAtStart()) {
            append(' ', spaceFrom, spaceTo);
        }
        keep(c, from, to);
    }

    /** A character as it stands. */
    void keep(char c, int from, int to) {
        separate();
        append(c, from, to);
    }

    /** A stretch of the decoded document as it stands. */
    void keep(String decoded, int from, int to) {
        if (from == to) {
            return;
        }
        separate();
        text.append(decoded, from, to);
        origins.addEach(from, to);
        last = to;
    }

    private void separate() {
        spaceFrom = -1;
        if (breaks == 0 && tabs == 0) {
            return;
        }
        for (int ends = lineEnds(); !text.isEmpty() && ends < breaks; ends++) {
            append('\n', last, last);
        }
        for (int i = 0; i < tabs; i++) {
            append('\t', last, last);
        }
        breaks = 0;
        tabs = 0;
    }

    /** How many line ends the text ends with, up to two. */
    private int lineEnds() {
        int ends = 0;
        while (ends < 2 && ends < text.length() && text.charAt(text.length() - 1 - ends) == '\n') {
            ends++;
        }
        return ends;
    }

    private boolean isAtStart() {
        return text.isEmpty() || text.charAt(text.length() - 1) == '\n' || text.charAt(text.length() - 1) == '\t';
    }

    private void append(char c, int from, int to) {
        // a page may name a control character, as &#1;
        text.append(VisibleSigns.of(c));
        origins.add(from, to);
        last = to;
    }

    /** What HTML takes for white space; a no-break space is none. */
    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
