package org.reftel.generate;

import java.util.List;

/** Lines of a teletype's width. */
final class Wrapping {
    static final int WIDTH = 61;

    private Wrapping() {}

    /** Adds the text's lines, cut at blanks, each with the ending. */
    static void add(List<String> lines, String text, int width, String end) {
        int start = 0;
        while (text.length() - start > width) {
            int cut = text.lastIndexOf(' ', start + width);
            if (cut <= start) {
                cut = text.indexOf(' ', start + width);
                if (cut < 0) {
                    break;
                }
            }
            lines.add(text.substring(start, cut) + end);
            start = cut + 1;
        }
        lines.add(text.substring(start) + end);
    }
}
