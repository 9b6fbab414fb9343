package org.reftel.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A word or a mark of a text.
 *
 * @param text without a possessive ending
 * @param start offset in the text
 * @param end offset behind {@code text}
 * @param possessive whether {@code 's} followed, so that a name cannot go on
 */
record Token(String text, int start, int end, boolean possessive) {
    private static final Set<String> SHORT_TITLES = Set.of("Amb", "Mr", "Mrs", "Ms", "Dr", "Gen", "Col", "Maj", "Capt",
            "Lt", "Adm",
            "Sen", "Rep", "Prof", "Messrs", "Drs", "Jr", "Sr", "St");

    static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                i++;
            } else if (isLetter(text, i)) {
                int end = i + 1;
                while (end < text.length() && isInside(text, end)) {
                    end++;
                }
                tokens.add(word(text, i, end));
                i = end;
            } else {
                tokens.add(new Token(String.valueOf(c), i, i + 1, false));
                i++;
            }
        }
        return tokens;
    }

    private static boolean isLetter(String text, int i) {
        return Character.isLetterOrDigit(text.charAt(i));
    }

    /** Letters, and between letters an apostrophe, hyphen or slash; a full stop after a single letter or a title's short form. */
    private static boolean isInside(String text, int i) {
        char c = text.charAt(i);
        boolean letterFollows = i + 1 < text.length() && isLetter(text, i + 1);
        return Character.isLetterOrDigit(c) || isApostrophe(c) && letterFollows
                || (c == '-' || c == '/') && letterFollows
                || c == '.' && isAbbreviation(text, i);
    }

    private static boolean isAbbreviation(String text, int stop) {
        int start = stop;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int length = stop - start;
        boolean goesOn = stop + 1 < text.length();
        return goesOn && (length == 1 && Character.isUpperCase(text.charAt(start))
                || length <= 4 && length > 1 && SHORT_TITLES.contains(text.substring(start, stop)));
    }

    private static Token word(String text, int start, int end) {
        int stop = end;
        boolean possessive = end - start > 2 && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')
                && isApostrophe(text.charAt(end - 2));
        if (possessive) {
            stop = end - 2;
        }
        return new Token(text.substring(start, stop), start, stop, possessive);
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '`';
    }

    boolean isWord() {
        return Character.isLetterOrDigit(text.charAt(0));
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.charAt(0));
    }

    /** Two or more capitals and nothing else: OSCE, CIS. */
    boolean isAcronym() {
        return text.length() > 1
                && text.chars().allMatch(c -> Character.isUpperCase(c) || c == '.' || c == '/' || Character.isDigit(c))
                && !isInitial();
    }

    /** {@code J.} or {@code J} */
    boolean isInitial() {
        return text.length() == 2 && Character.isUpperCase(text.charAt(0)) && text.charAt(1) == '.'
                || text.length() == 1 && Character.isUpperCase(text.charAt(0)) && !text.equals("A")
                        && !text.equals("I");
    }
}
