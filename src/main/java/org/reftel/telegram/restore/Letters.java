package org.reftel.telegram.restore;

import org.reftel.telegram.source.Blanks;
import org.reftel.telegram.source.Digits;
import org.reftel.telegram.source.Slice;

/** What stands at a place of a text; before its start and behind its end there is a blank. */
record Letters(Slice text) {
    char at(int i) {
        return i < 0 || i >= text.length() ? ' ' : text.charAt(i);
    }

    boolean isBlank(int i) {
        return Blanks.isBlank(at(i));
    }

    boolean isLetter(int i) {
        return Character.isLetter(at(i));
    }

    boolean isLower(int i) {
        return Character.isLowerCase(at(i));
    }

    boolean isUpper(int i) {
        return Character.isUpperCase(at(i));
    }

    boolean isDigit(int i) {
        return Digits.isDigit(at(i));
    }

    boolean isWordPart(int i) {
        return Character.isLetterOrDigit(at(i));
    }

    /** Where the run of letters that ends before {@code end} starts; it looks back {@code most} letters at the most. */
    int startOfWord(int end, int most) {
        int start = end;
        while (end - start < most && isLetter(start - 1)) {
            start--;
        }
        return start;
    }

    /** Where the run of letters that starts at {@code start} ends; it looks {@code most} letters ahead at the most. */
    int endOfWord(int start, int most) {
        int end = start;
        while (end - start < most && isLetter(end)) {
            end++;
        }
        return end;
    }

    String cut(int from, int to) {
        return text.cut(from, to).toString();
    }

    /** Whether the line's end at {@code i} is followed by a blank line. Of CR LF only the LF counts. */
    boolean isParagraphEnd(int i) {
        if (at(i) != '\n' && (at(i) != '\r' || at(i + 1) == '\n')) {
            return false;
        }
        int next = i + 1;
        while (next < text.length() && at(next) != '\n' && at(next) != '\r' && isBlank(next)) {
            next++;
        }
        return next >= text.length() || at(next) == '\n' || at(next) == '\r';
    }
}
