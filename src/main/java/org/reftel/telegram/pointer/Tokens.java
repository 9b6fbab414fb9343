package org.reftel.telegram.pointer;

import java.util.ArrayList;
import java.util.List;

/** A text in tokens; beyond its ends there are tokens that are like nothing. */
final class Tokens {
    private final List<Token> tokens = new ArrayList<>();

    private Tokens() {}

    static Tokens of(String text) {
        Tokens tokens = new Tokens();
        boolean spaced = true;
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            if (Character.isWhitespace(text.charAt(at)) && !text.startsWith("\n\n", at)) {
                spaced = true;
            } else {
                tokens.tokens.add(new Token(at, text.substring(at, end), spaced));
                spaced = false;
            }
            at = end;
        }
        return tokens;
    }

    private static int end(String text, int start) {
        char first = text.charAt(start);
        int end = start + 1;
        if (Character.isLetter(first)) {
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
        } else if (Token.isDigit(first)) {
            while (end < text.length() && Token.isDigit(text.charAt(end))) {
                end++;
            }
        } else if (text.startsWith("\n\n", start)) {
            end++;
        }
        return end;
    }

    int size() {
        return tokens.size();
    }

    Token at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : Token.NONE;
    }

    /** Whether this token stands directly behind the one before. */
    boolean isGlued(int index) {
        return index > 0 && index < tokens.size() && !tokens.get(index).spaced();
    }
}
