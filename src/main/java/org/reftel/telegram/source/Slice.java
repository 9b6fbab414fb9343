package org.reftel.telegram.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A view of a part of the source text that knows where it stands, so that every value read from it can name its
 * {@link Span}. Cutting a slice never copies characters.
 */
public final class Slice implements CharSequence {
    private final String source;
    private final int start;
    private final int end;

    public Slice(String source, int start, int end) {
        if (start < 0 || end < start || end > source.length()) {
            throw new IllegalArgumentException("slice from " + start + " to " + end + " of " + source.length());
        }
        this.source = source;
        this.start = start;
        this.end = end;
    }

    public static Slice of(String text) {
        return new Slice(text, 0, text.length());
    }

    public Span span() {
        return new Span(start, end);
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    @Override
    public int length() {
        return end - start;
    }

    @Override
    public char charAt(int index) {
        return source.charAt(start + index);
    }

    /** The part from {@code from} to {@code to}, both relative to this slice. */
    public Slice cut(int from, int to) {
        return new Slice(source, start + from, start + to);
    }

    public Slice from(int from) {
        return cut(from, length());
    }

    @Override
    public Slice subSequence(int from, int to) {
        return cut(from, to);
    }

    /** Everything from this slice's start to the other's end; both must be of one source text. */
    public Slice to(Slice other) {
        return new Slice(source, start, other.end);
    }

    /** Without the blanks at both ends. */
    public Slice trim() {
        int from = start;
        int to = end;
        while (from < to && Blanks.isBlank(source.charAt(from))) {
            from++;
        }
        while (to > from && Blanks.isBlank(source.charAt(to - 1))) {
            to--;
        }
        return from == start && to == end ? this : new Slice(source, from, to);
    }

    public boolean isBlank() {
        return trim().isEmpty();
    }

    public boolean startsWith(String prefix) {
        return prefix.length() <= length() && source.startsWith(prefix, start);
    }

    public boolean endsWith(String suffix) {
        return suffix.length() <= length() && source.startsWith(suffix, end - suffix.length());
    }

    public boolean contentEquals(String text) {
        return text.length() == length() && source.startsWith(text, start);
    }

    /** Whether the other is the same but for the number and kind of blanks. */
    public boolean hasSameWords(Slice other) {
        return length() == other.length() && source.regionMatches(start, other.source, other.start, length())
                || squeezed().equals(other.squeezed());
    }

    /** Compares letters without regard to case, in no language's own way. */
    public boolean startsWithIgnoringCase(String prefix) {
        return hasIgnoringCase(prefix, 0);
    }

    /** Whether the words stand at {@code from}, whatever the case of their letters. */
    public boolean hasIgnoringCase(String words, int from) {
        return from + words.length() <= length()
                && source.regionMatches(true, start + from, words, 0, words.length());
    }

    public boolean equalsIgnoringCase(String other) {
        return length() == other.length() && startsWithIgnoringCase(other);
    }

    /** The offset of {@code c} within this slice at or after {@code from}, or -1. */
    public int indexOf(char c, int from) {
        int found = source.indexOf(c, Math.min(start + from, end), end);
        return found < 0 ? -1 : found - start;
    }

    public int indexOf(String part, int from) {
        int found = source.indexOf(part, Math.min(start + from, end), end);
        return found < 0 ? -1 : found - start;
    }

    /** Where the first blanks at or behind {@code from} start that are not one space alone; -1 where there are none. */
    public int unevenGap(int from) {
        boolean spaceBefore = false;
        for (int i = start + from; i < end; i++) {
            char c = source.charAt(i);
            boolean blank = Blanks.isBlank(c);
            if (blank && (spaceBefore || c != ' ')) {
                return (spaceBefore ? i - 1 : i) - start;
            }
            spaceBefore = blank;
        }
        return -1;
    }

    /** Where the blanks that start at {@code from} end. */
    public int endOfBlanks(int from) {
        int i = start + from;
        while (i < end && Blanks.isBlank(source.charAt(i))) {
            i++;
        }
        return i - start;
    }

    /** Whether all characters are so; true for an empty slice. A loop, because streams of a few characters cost more than they read. */
    public boolean allMatch(IntPredicate claim) {
        for (int i = start; i < end; i++) {
            if (!claim.test(source.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    public boolean anyMatch(IntPredicate claim) {
        for (int i = start; i < end; i++) {
            if (claim.test(source.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    public boolean noneMatch(IntPredicate claim) {
        return !anyMatch(claim);
    }

    /** Whether these are digits 0 to 9 and nothing else; false for an empty slice. */
    public boolean areDigits() {
        return !isEmpty() && allMatch(Digits::isDigit);
    }

    /** Whether these are digits, {@code mostDigits} of them at the most. */
    public boolean areDigits(int mostDigits) {
        return length() <= mostDigits && areDigits();
    }

    /** The words between blanks, in order; empty for a blank slice. */
    public List<Slice> words() {
        List<Slice> words = new ArrayList<>();
        int i = start;
        while (i < end) {
            while (i < end && Blanks.isBlank(source.charAt(i))) {
                i++;
            }
            int from = i;
            while (i < end && !Blanks.isBlank(source.charAt(i))) {
                i++;
            }
            if (i > from) {
                words.add(new Slice(source, from, i));
            }
        }
        return words;
    }

    /** The characters with every run of blanks as one space, none at the ends. */
    public String squeezed() {
        return Blanks.squeeze(this);
    }

    public void appendTo(StringBuilder text) {
        text.append(source, start, end);
    }

    @Override
    public String toString() {
        return source.substring(start, end);
    }
}
