package org.reftel.telegram.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Marks that a publisher put where words were taken out before the release: XXXXXXXXXXXX, xxxxx, [DETAILS REMOVED]. seen:
 * telegrams with rows of 4, 5, 11 and 12, also glued to the words beside them
 *
 * @param start offset in the text
 * @param end offset behind it
 */
public record RedactionMark(int start, int end) {
    /** XXX is thirty, and the year in dates left open, XX/XX, is no name. */
    private static final int SHORTEST = 4;
    private static final int SHORTEST_GLUED = 5;
    private static final int LONGEST_REMARK = 60;
    private static final String ROMAN = "MDCLVI";
    private static final Set<String> TAKEN_OUT = Set.of("REMOVED", "REDACTED", "WITHHELD", "DELETED", "EXCISED");
    /** What is said to be taken out; (SANCTIONS REMOVED) is text. */
    private static final Set<String> THINGS = Set.of("NAME", "NAMES", "DETAIL", "DETAILS", "CONTENT", "CONTENTS",
            "TEXT", "INFORMATION", "INFO", "SOURCE", "SOURCES", "IDENTITY", "POSITION", "TITLE", "LOCATION", "DATE",
            "ADDRESS", "PHONE", "NUMBER", "NUMBERS", "PARAGRAPH", "PARAGRAPHS", "SENTENCE", "PORTION", "SECTION",
            "PERSONAL", "IDENTIFYING");

    /** Whether a word is nothing but such a mark, so that it is neither name nor word. */
    public static boolean is(CharSequence word) {
        return word.length() >= SHORTEST - 1 && isCross(word.charAt(0)) && rowEnd(word, 0) == word.length();
    }

    /** All marks of a text, in order. */
    public static List<RedactionMark> in(CharSequence text) {
        List<RedactionMark> marks = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end = isCross(c) ? rowEnd(text, i) : c == '[' || c == '(' ? remarkEnd(text, i) : i;
            boolean mark = end > i && (!isCross(c) || isRow(text, i, end));
            if (mark) {
                marks.add(new RedactionMark(i, end));
            }
            i = Math.max(end, i + 1);
        }
        return marks;
    }

    private static boolean isCross(char c) {
        return c == 'X' || c == 'x';
    }

    /** Where the row of one and the same letter ends. */
    private static int rowEnd(CharSequence text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == text.charAt(start)) {
            end++;
        }
        return end;
    }

    /** Long enough, and no part of a Roman number. */
    private static boolean isRow(CharSequence text, int start, int end) {
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        char after = end == text.length() ? ' ' : text.charAt(end);
        boolean glued = Character.isLetterOrDigit(before) || Character.isLetterOrDigit(after);
        boolean roman = text.charAt(start) == 'X' && (ROMAN.indexOf(before) >= 0 || ROMAN.indexOf(after) >= 0);
        return end - start >= (roman ? 2 * SHORTEST : glued ? SHORTEST_GLUED : SHORTEST);
    }

    /** Where a remark in brackets ends that says that something was taken out; else where it starts. */
    private static int remarkEnd(CharSequence text, int open) {
        char closer = text.charAt(open) == '[' ? ']' : ')';
        int close = open + 1;
        while (close < text.length() && close - open <= LONGEST_REMARK && isOfWords(text.charAt(close))) {
            close++;
        }
        if (close >= text.length() || text.charAt(close) != closer) {
            return open;
        }
        String[] words = text.subSequence(open + 1, close).toString().strip().toUpperCase(Locale.ROOT).split("\\s+");
        boolean thing = words.length == 1 || THINGS.contains(words[0]) || THINGS.contains(words[words.length - 2]);
        return thing && TAKEN_OUT.contains(words[words.length - 1]) ? close + 1 : open;
    }

    private static boolean isOfWords(char c) {
        return Character.isLetter(c) || c == '-' || c == '/' || Character.isWhitespace(c);
    }
}
