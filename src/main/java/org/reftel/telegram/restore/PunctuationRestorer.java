package org.reftel.telegram.restore;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

import org.reftel.telegram.model.Repair;
import org.reftel.telegram.source.Slice;
import org.reftel.telegram.source.Span;

/**
 * Finds typographic punctuation that a transmission of seven-bit characters garbled: the apostrophe sent as a comma, opening
 * and closing quotation marks as {@code &} and {@code 8}, the dash as {@code )}. seen: seeds/003
 *
 * <p>Decided by evidence over the whole text: a comma before a lone s is an apostrophe only where the text has at least
 * {@value #APOSTROPHES_NEEDED} of them, and the rarer marks are believed only beside these or as a closed pair.
 */
public final class PunctuationRestorer {
    public static final String APOSTROPHE = "apostrophe-sent-as-comma";
    public static final String OPENING_QUOTE = "quote-sent-as-ampersand";
    public static final String CLOSING_QUOTE = "quote-sent-as-8";
    /** {@code &regional} became {@code ®ional} in a web page: &reg; is the name of that sign. */
    public static final String ENTITY = "quote-sent-as-ampersand-read-as-entity";
    public static final String DASH = "dash-sent-as-parenthesis";

    private static final int APOSTROPHES_NEEDED = 2;
    private static final int LONGEST_QUOTATION = 1_500;
    private static final char REGISTERED = '\u00ae';

    private final Slice text;
    private final SortedMap<Integer, Repair> found = new TreeMap<>();

    private PunctuationRestorer(Slice text) {
        this.text = text;
    }

    /** The repairs of a telegram's text, by the offset in the source at which each starts. */
    public static SortedMap<Integer, Repair> repairs(Slice text) {
        PunctuationRestorer restorer = new PunctuationRestorer(text);
        restorer.apostrophes();
        boolean garbled = restorer.found.size() >= APOSTROPHES_NEEDED;
        if (!garbled) {
            restorer.found.clear();
        }
        restorer.quotes(garbled);
        if (garbled) {
            restorer.dashes();
        }
        return Collections.unmodifiableSortedMap(restorer.found);
    }

    private void apostrophes() {
        for (int comma = text.indexOf(',', 1); comma > 0; comma = text.indexOf(',', comma + 1)) {
            if (Character.isLetter(text.charAt(comma - 1)) && isEnding(comma + 1)) {
                put(comma, comma + 1, "\u2019", APOSTROPHE);
            }
        }
    }

    /** What follows an apostrophe at a word's end: s, t, d, m, re, ve, ll. */
    private boolean isEnding(int at) {
        int end = at;
        while (end < text.length() && end < at + 3 && text.charAt(end) >= 'a' && text.charAt(end) <= 'z') {
            end++;
        }
        boolean wordEnds = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
        return wordEnds && switch (text.cut(at, end).toString()) {
            case "s", "t", "d", "m", "re", "ve", "ll" -> true;
            default -> false;
        };
    }

    /** Pairs an opening sign with the nearest closing 8; one without the other is left alone. */
    private void quotes(boolean garbled) {
        int open = nextOpening(0);
        while (open >= 0) {
            int next = nextOpening(open + 1);
            int limit = Math.min(text.length(),
                    Math.min(open + LONGEST_QUOTATION, next < 0 ? Integer.MAX_VALUE : next));
            int close = closing(open + 1, limit);
            if (close > 0) {
                if (text.charAt(open) == '&') {
                    put(open, open + 1, "\u201c", OPENING_QUOTE);
                } else {
                    put(open, open + 1, "\u201creg", ENTITY);
                }
                put(close, close + 1, "\u201d", CLOSING_QUOTE);
            } else if (garbled && text.charAt(open) == REGISTERED) {
                put(open, open + 1, "\u201creg", ENTITY);
            }
            open = next;
        }
    }

    /** An ampersand or registered sign at a word's start. */
    private int nextOpening(int from) {
        for (int i = from; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            boolean sign = c == '&' && (Character.isLetterOrDigit(text.charAt(i + 1)) || text.charAt(i + 1) == '(')
                    || c == REGISTERED && Character.isLowerCase(text.charAt(i + 1));
            if (sign && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))) {
                return i;
            }
        }
        return -1;
    }

    /** An 8 that ends a word or sentence and is no number. */
    private int closing(int from, int limit) {
        for (int i = text.indexOf('8', from); i >= 0 && i < limit; i = text.indexOf('8', i + 1)) {
            char before = text.charAt(i - 1);
            boolean behindText = Character.isLowerCase(before) || before == '.' || before == ',' || before == '?'
                    || before == '!'
                    || Character.isUpperCase(before) && Character.isUpperCase(text.charAt(Math.max(0, i - 2)));
            boolean ends = i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
            boolean number = before == '.' && i > 1 && Character.isDigit(text.charAt(i - 2));
            if (behindText && ends && !number) {
                return i;
            }
        }
        return -1;
    }

    /** A closing bracket between blanks that closes nothing. */
    private void dashes() {
        int open = 0;
        for (int i = 1; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                open++;
            } else if (c == ')' && open > 0) {
                open--;
            } else if (c == ')' && isBlankAt(i - 1) && isBlankAt(i + 1)) {
                put(i, i + 1, "\u2013", DASH);
            } else if (c == '\n' && text.charAt(i + 1) == '\n') {
                open = 0;
            }
        }
    }

    private boolean isBlankAt(int i) {
        return Character.isWhitespace(text.charAt(i));
    }

    private void put(int from, int to, String replacement, String rule) {
        Span span = text.cut(from, to).span();
        found.put(span.start(), new Repair(rule, span, text.cut(from, to).toString(), replacement));
    }
}
