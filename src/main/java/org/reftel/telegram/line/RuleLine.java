package org.reftel.telegram.line;

import org.reftel.telegram.source.Slice;

/** A line drawn under or over a heading: dashes, stars, equals signs, with blanks between. */
public final class RuleLine {
    private static final int SHORTEST = 3;

    private RuleLine() {}

    public static boolean is(Slice line) {
        int marks = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '-' || c == '=' || c == '*' || c == '_' || c == '\u2014' || c == '\u2013') {
                marks++;
            } else if (c != ' ') {
                return false;
            }
        }
        return marks >= SHORTEST;
    }
}
