package org.reftel.telegram.line;

import org.reftel.telegram.source.Slice;

/** A line drawn under or over a heading: dashes, stars, equals signs, with blanks between. */
public final class RuleLine {
    private static final int SHORTEST = 3;
    private static final int SHORTEST_BEHIND = 6;

    private RuleLine() {}

    public static boolean is(Slice line) {
        int marks = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (isMark(c)) {
                marks++;
            } else if (c != ' ') {
                return false;
            }
        }
        return marks >= SHORTEST;
    }

    /** The line without a rule drawn behind its words, where somebody joined the lines: {@code COMMENT ------------} */
    public static Slice removedBehind(Slice line) {
        int end = line.length();
        int marks = 0;
        while (end > 0 && (isMark(line.charAt(end - 1)) || line.charAt(end - 1) == ' ')) {
            end--;
            marks += isMark(line.charAt(end)) ? 1 : 0;
        }
        return end > 0 && marks >= SHORTEST_BEHIND && line.charAt(end) == ' ' ? line.cut(0, end) : line;
    }

    private static boolean isMark(char c) {
        return c == '-' || c == '=' || c == '*' || c == '_' || c == '\u2014' || c == '\u2013';
    }
}
