package org.reftel.telegram.line;

import org.reftel.telegram.source.Slice;

/** A line drawn under or over a heading: dashes, stars, equals signs, with blanks between. */
public final class RuleLine {
    private static final int SHORTEST = 3;
    private static final int SHORTEST_BESIDE = 6;

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

    /**
     * The line without the rules before and behind its words, where somebody joined the lines: {@code COMMENT ------------}. Few
     * dashes are a rule where they are as long as the words: {@code NAVY ----}
     */
    public static Slice removedAround(Slice line) {
        int start = 0;
        int before = 0;
        while (start < line.length() && isDrawn(line.charAt(start))) {
            before += isMark(line.charAt(start++)) ? 1 : 0;
        }
        int end = line.length();
        int behind = 0;
        while (end > start && isDrawn(line.charAt(end - 1))) {
            behind += isMark(line.charAt(--end)) ? 1 : 0;
        }
        boolean removedBefore = start > 0 && start < end && isRule(before, end - start)
                && line.charAt(start - 1) == ' ';
        boolean removedBehind = start < end && end < line.length() && isRule(behind, end - start)
                && line.charAt(end) == ' ';
        return line.cut(removedBefore ? start : 0, removedBehind ? end : line.length());
    }

    private static boolean isRule(int marks, int words) {
        return marks >= SHORTEST_BESIDE || marks >= SHORTEST && marks >= words;
    }

    private static boolean isDrawn(char c) {
        return c == ' ' || isMark(c);
    }

    private static boolean isMark(char c) {
        return c == '-' || c == '=' || c == '*' || c == '_' || c == '\u2014' || c == '\u2013';
    }
}
