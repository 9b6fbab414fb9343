package org.reftel.people.office;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Divides a text into words and marks, once from left to right. Hyphens part words. */
final class WordScanner {
    private WordScanner() {}

    static List<Word> scan(String text) {
        List<Word> words = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                int end = end(text, i);
                words.add(word(text, i, end));
                i = end;
            } else {
                boolean hyphen = isHyphen(text, i);
                if (!hyphen && !Character.isWhitespace(c) && !Character.isSurrogate(c)) {
                    words.add(new Word(String.valueOf(c), String.valueOf(c), i, false, false));
                }
                i++;
            }
        }
        return words;
    }

    private static int end(String text, int start) {
        int i = start + 1;
        while (i < text.length() && (isPart(text.charAt(i)) || joins(text.charAt(i)) && isPartAt(text, i + 1))) {
            i++;
        }
        return i;
    }

    private static boolean isPartAt(String text, int i) {
        return i < text.length() && Character.isLetterOrDigit(text.charAt(i));
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Inside words only: U.S, D'Affaires, A/S. */
    private static boolean joins(char c) {
        return c == '\'' || c == '’' || c == '.' || c == '/' || c == '&';
    }

    private static boolean isHyphen(String text, int i) {
        return text.charAt(i) == '-' && i > 0 && Character.isLetterOrDigit(text.charAt(i - 1)) && isPartAt(text, i + 1);
    }

    private static Word word(String text, int start, int end) {
        String printed = text.substring(start, end);
        boolean possessive = printed.length() > 2 && (printed.endsWith("'s") || printed.endsWith("’s"));
        String normal = normal(possessive ? printed.substring(0, printed.length() - 2) : printed);
        return new Word(printed, normal, start, start > 0 && isHyphen(text, start - 1), possessive);
    }

    private static String normal(String printed) {
        StringBuilder normal = new StringBuilder(printed.length());
        String letters = isPlain(printed) ? printed : Normalizer.normalize(printed, Normalizer.Form.NFD);
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '/' || c == '&') {
                normal.append(c);
            }
        }
        return normal.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isPlain(String printed) {
        return printed.chars().allMatch(c -> c < 128);
    }
}
