package org.reftel.archive.mention;

import java.util.Set;

/** Finds the sentence around a place in a paragraph, as near as its signs tell. */
final class SentenceFinder {
    /** Longer sentences are cut at a word's end on both sides of the place. */
    private static final int MOST_AROUND = 240;
    private static final String PART = "\n\n";
    private static final String CLOSERS = "\"'\u201d\u2019)]";
    /** Words with a stop that a name follows more often than a new sentence. */
    private static final Set<String> ABBREVIATIONS = Set.of("mr", "mrs", "ms", "dr", "prof", "amb", "gen", "lt", "col",
            "maj", "capt", "cpt", "sgt", "adm", "brig", "sen", "rep", "rev", "hon", "gov", "st", "jr", "sr", "vs",
            "dep", "asst", "pres", "min", "sec", "gov't", "dept", "para", "e.g", "i.e", "cf", "approx");

    private SentenceFinder() {}

    /** A stretch of a text. */
    record Sentence(int start, int end, boolean cutBefore, boolean cutBehind) {}

    /** The sentence that holds a place; both offsets lie within the text. */
    static Sentence around(String text, int start, int end) {
        int from = start;
        while (from > 0 && !isBreak(text, from)) {
            from--;
        }
        int to = Math.max(end, Math.min(from + 1, text.length()));
        while (to < text.length() && !isBreak(text, to)) {
            to++;
        }
        while (from < start && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > end && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return cut(text, start, end, new Sentence(from, to, false, false));
    }

    private static Sentence cut(String text, int start, int end, Sentence whole) {
        int from = whole.start;
        if (start - from > MOST_AROUND) {
            int blank = text.indexOf(' ', start - MOST_AROUND);
            from = blank < 0 || blank >= start ? start : blank + 1;
        }
        int to = whole.end;
        if (to - end > MOST_AROUND) {
            int blank = text.lastIndexOf(' ', end + MOST_AROUND);
            to = blank <= end ? end : blank;
        }
        return new Sentence(from, to, from > whole.start, to < whole.end);
    }

    /** Whether a new sentence, or part, starts at a place. */
    private static boolean isBreak(String text, int at) {
        if (text.startsWith(PART, at) || at >= PART.length() && text.startsWith(PART, at - PART.length())) {
            return true;
        }
        if (!Character.isWhitespace(text.charAt(at - 1)) || Character.isWhitespace(text.charAt(at))
                || Character.isLowerCase(text.charAt(at))) {
            return false;
        }
        int last = at - 1;
        while (last > 0 && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        while (last > 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        char sign = text.charAt(last);
        return sign == '!' || sign == '?'
                || sign == '.' && !Character.isDigit(text.charAt(at)) && !isAbbreviation(text, last);
    }

    /** An initial, or a word that is shortened. */
    private static boolean isAbbreviation(String text, int stop) {
        int start = stop;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.'
                || text.charAt(start - 1) == '\'')) {
            start--;
        }
        String word = text.substring(start, stop);
        return word.length() == 1 && Character.isUpperCase(word.charAt(0))
                || word.length() > 2 && word.charAt(1) == '.' && Character.isUpperCase(word.charAt(0))
                || ABBREVIATIONS.contains(word.toLowerCase(java.util.Locale.ROOT));
    }
}
