package org.reftel.telegram.preamble;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.reftel.telegram.source.Blanks;
import org.reftel.telegram.source.Slice;

/**
 * A word, number, mark or entry's letter of the REF field.
 *
 * @param text in capitals; of a letter that opens an entry only the letter
 */
record ReferenceToken(Kind kind, String text, Slice slice) {
    enum Kind {
        /** A., (A), A), A:, or 1A. where the pilcrow before the letter became a 1. */
        LABEL,
        WORD, NUMBER, MARK
    }

    static List<ReferenceToken> tokens(List<Slice> lines) {
        List<ReferenceToken> tokens = new ArrayList<>();
        for (Slice line : lines) {
            int i = 0;
            while (i < line.length()) {
                i = next(line, i, tokens);
            }
        }
        return tokens;
    }

    private static int next(Slice line, int i, List<ReferenceToken> tokens) {
        char c = line.charAt(i);
        if (Blanks.isBlank(c)) {
            return i + 1;
        }
        int label = labelEnd(line, i);
        if (label > 0) {
            Slice words = line.cut(i, label);
            String letter = words.chars().filter(Character::isLetter).mapToObj(Character::toString).findFirst()
                    .orElseThrow();
            tokens.add(new ReferenceToken(Kind.LABEL, letter, words));
            return label;
        }
        int end = i + 1;
        Kind kind = Kind.MARK;
        if (isDigit(c)) {
            kind = Kind.NUMBER;
            while (end < line.length() && isDigit(line.charAt(end))) {
                end++;
            }
        } else if (Character.isLetter(c)) {
            kind = Kind.WORD;
            while (end < line.length() && isOfWord(line.charAt(end))) {
                end++;
            }
        }
        Slice slice = line.cut(i, end);
        tokens.add(new ReferenceToken(kind, slice.toString().toUpperCase(Locale.ROOT), slice));
        return end;
    }

    /** The end of a letter that opens an entry at {@code i}, or 0: it stands at the start or behind a blank or mark. */
    private static int labelEnd(Slice line, int i) {
        if (i > 0 && (Character.isLetterOrDigit(line.charAt(i - 1)) || line.charAt(i - 1) == '.')) {
            return 0;
        }
        int at = i;
        boolean open = line.charAt(at) == '(' || line.charAt(at) == '[';
        at += open ? 1 : 0;
        boolean one = !open && at == 0 && line.charAt(at) == '1';
        at += one ? 1 : 0;
        if (at + 1 >= line.length() || line.charAt(at) < 'A' || line.charAt(at) > 'Z') {
            return 0;
        }
        char close = line.charAt(at + 1);
        boolean closed = open ? close == ')' || close == ']' : close == '.' || close == ')' || close == ':';
        boolean abbreviation = at + 2 < line.length() && Character.isLetter(line.charAt(at + 2)) && close == '.'
                && at + 3 < line.length() && line.charAt(at + 3) == '.';
        return closed && !abbreviation ? at + 2 : 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || c == '\'' || c == '-' || c == '.';
    }
}
