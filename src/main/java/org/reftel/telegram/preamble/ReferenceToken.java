package org.reftel.telegram.preamble;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.reftel.telegram.source.Blanks;
import org.reftel.telegram.source.Digits;
import org.reftel.telegram.source.Slice;

/**
 * A word, number, mark or entry's letter of the REF field.
 *
 * @param text in capitals; of a letter that opens an entry only the letter
 */
record ReferenceToken(Kind kind, String text, Slice slice) {
    enum Kind {
        /** A., (A), A), A:, a., or 1A. where the pilcrow before the letter became a 1. */
        LABEL,
        WORD, NUMBER, MARK
    }

    boolean is(String mark) {
        return kind == Kind.MARK && text.equals(mark);
    }

    /** Whether it stands right behind the other, without a blank. */
    boolean touches(ReferenceToken before) {
        return slice.start() == before.slice.end();
    }

    static List<ReferenceToken> tokens(List<Slice> lines) {
        List<ReferenceToken> tokens = new ArrayList<>();
        for (Slice line : lines) {
            boolean lineStart = true;
            int i = 0;
            while (i < line.length()) {
                if (Blanks.isBlank(line.charAt(i))) {
                    i++;
                    continue;
                }
                boolean opens = lineStart || isBehindEntry(tokens);
                ReferenceToken token = next(line, i, opens);
                tokens.add(token);
                i = token.slice.end() - line.start();
                lineStart = false;
            }
        }
        return tokens;
    }

    /** A small letter opens an entry only where one can end: behind a number, a mark or another letter. */
    private static boolean isBehindEntry(List<ReferenceToken> tokens) {
        return tokens.isEmpty() || tokens.getLast().kind != Kind.WORD && !tokens.getLast().is("(");
    }

    private static ReferenceToken next(Slice line, int i, boolean opens) {
        int label = labelEnd(line, i, opens);
        if (label > 0) {
            Slice words = line.cut(i, label);
            int letter = 0;
            while (!Character.isLetter(words.charAt(letter))) {
                letter++;
            }
            return new ReferenceToken(Kind.LABEL, capitals(words.cut(letter, letter + 1)), words);
        }
        char c = line.charAt(i);
        int end = i + 1;
        Kind kind = Digits.isDigit(c) ? Kind.NUMBER : Character.isLetter(c) ? Kind.WORD : Kind.MARK;
        while (end < line.length() && kind != Kind.MARK
                && (kind == Kind.NUMBER ? Digits.isDigit(line.charAt(end)) : isOfWord(line, end))) {
            end++;
        }
        Slice slice = line.cut(i, end);
        return new ReferenceToken(kind, capitals(slice), slice);
    }

    private static String capitals(Slice slice) {
        return slice.toString().toUpperCase(Locale.ROOT);
    }

    /** The end of a letter that opens an entry at {@code i}, or 0: it stands at the start or behind a blank or mark. */
    private static int labelEnd(Slice line, int i, boolean opens) {
        if (i > 0 && (Character.isLetterOrDigit(line.charAt(i - 1)) || line.charAt(i - 1) == '.')) {
            return 0;
        }
        int at = i;
        boolean open = line.charAt(at) == '(' || line.charAt(at) == '[';
        at += open ? 1 : 0;
        boolean one = !open && at == 0 && line.charAt(at) == '1';
        at += one ? 1 : 0;
        if (at + 1 >= line.length() || !isLetter(line.charAt(at), opens)) {
            return 0;
        }
        char close = line.charAt(at + 1);
        boolean closed = open ? close == ')' || close == ']' : close == '.' || close == ')' || close == ':';
        return closed && !(close == '.' && isAbbreviation(line, at)) ? at + 2 : 0;
    }

    private static boolean isLetter(char c, boolean opens) {
        return c >= 'A' && c <= 'Z' || opens && c >= 'a' && c <= 'z';
    }

    /** U.N. and the like: a letter and a full stop follow. */
    private static boolean isAbbreviation(Slice line, int at) {
        return at + 3 < line.length() && Character.isLetter(line.charAt(at + 2)) && line.charAt(at + 3) == '.';
    }

    /** A zero between letters is one of them. seen: telegrams with COTON0U */
    private static boolean isOfWord(Slice line, int i) {
        char c = line.charAt(i);
        if (c == '0' && i + 1 < line.length()) {
            return Character.isLetter(line.charAt(i - 1)) && Character.isLetter(line.charAt(i + 1));
        }
        return Character.isLetter(c) || c == '\'' || c == '\u2019' || c == '-' || c == '.';
    }
}
