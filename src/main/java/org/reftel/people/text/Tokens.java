package org.reftel.people.text;

import java.util.Arrays;

import org.reftel.people.lexicon.WordClass;

/** The words and marks of one field in arrays: where they stand, how they look, what the lexicon says of them. */
public final class Tokens {
    static final int WORD = 1;
    static final int CAPITAL = 1 << 1;
    /** Two or more capitals, no small letter. */
    static final int UPPER = 1 << 2;
    static final int INITIAL = 1 << 3;
    static final int POSSESSIVE = 1 << 4;
    static final int DIGIT = 1 << 5;
    static final int SENTENCE = 1 << 6;
    /** No blank before it. */
    static final int GLUED = 1 << 7;
    /** A blank line before it. */
    static final int BREAK = 1 << 8;
    /** XXXX */
    static final int REDACTED = 1 << 9;
    static final int HYPHEN = 1 << 10;
    /** Unknown, but one letter off a widely known name. */
    static final int LIKE_KNOWN = 1 << 11;

    /** With its blank; most texts have fewer words and marks than this makes. */
    private static final int CHARACTERS_PER_WORD = 5;

    private final TextField field;
    private int size;
    private String[] words;
    private int[] starts;
    private int[] ends;
    private int[] shapes;
    private long[] classes;

    Tokens(TextField field) {
        this.field = field;
        int likely = 8 + field.text().length() / CHARACTERS_PER_WORD;
        words = new String[likely];
        starts = new int[likely];
        ends = new int[likely];
        shapes = new int[likely];
        classes = new long[likely];
    }

    void add(String word, int start, int end, int shape, long wordClasses) {
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            shapes = Arrays.copyOf(shapes, size * 2);
            classes = Arrays.copyOf(classes, size * 2);
        }
        words[size] = word;
        starts[size] = start;
        ends[size] = end;
        shapes[size] = shape;
        classes[size] = wordClasses;
        size++;
    }

    void endsPossessive() {
        shapes[size - 1] |= POSSESSIVE;
    }

    public TextField field() {
        return field;
    }

    public int size() {
        return size;
    }

    /** Without possessive; a mark is a word of one character; empty behind the end and before the start. */
    public String word(int i) {
        return i >= 0 && i < size ? words[i] : "";
    }

    public int start(int i) {
        return starts[i];
    }

    public int end(int i) {
        return ends[i];
    }

    public boolean is(int i, WordClass wordClass) {
        return i >= 0 && i < size && (classes[i] & wordClass.bit()) != 0;
    }

    /** Whether the word is of one of these classes. */
    public boolean isAny(int i, long bits) {
        return i >= 0 && i < size && (classes[i] & bits) != 0;
    }

    public boolean isWord(int i) {
        return has(i, WORD);
    }

    public boolean isCapital(int i) {
        return has(i, CAPITAL);
    }

    /** OSCE, CIS; not an initial. */
    public boolean isUpper(int i) {
        return has(i, UPPER);
    }

    /** J. or J or A.R. */
    public boolean isInitial(int i) {
        return has(i, INITIAL);
    }

    /** Whether {@code 's} follows, so that a name ends here. */
    public boolean isPossessive(int i) {
        return has(i, POSSESSIVE);
    }

    public boolean isNumber(int i) {
        return has(i, DIGIT);
    }

    public boolean isRedacted(int i) {
        return has(i, REDACTED);
    }

    /** Whether a sentence starts here, where capitals say nothing. */
    public boolean startsSentence(int i) {
        return has(i, SENTENCE);
    }

    public boolean isHyphened(int i) {
        return has(i, HYPHEN);
    }

    /** Whether no list has it, but a widely known name that differs by one letter. */
    public boolean isLikeKnown(int i) {
        return has(i, LIKE_KNOWN);
    }

    /** Whether a blank line stands between this and the one before. */
    public boolean isBehindBreak(int i) {
        return has(i, BREAK);
    }

    public boolean isGlued(int i) {
        return has(i, GLUED);
    }

    /** Whether it is this mark or word. */
    public boolean is(int i, String text) {
        return i >= 0 && i < size && words[i].equals(text);
    }

    /** As printed, from the first to the last. */
    public String text(int first, int last) {
        return field.text().substring(starts[first], ends[last]);
    }

    /** The same with one space between words. */
    public String phrase(int first, int last) {
        return Spacing.single(text(first, last));
    }

    private boolean has(int i, int shape) {
        return i >= 0 && i < size && (shapes[i] & shape) != 0;
    }
}
