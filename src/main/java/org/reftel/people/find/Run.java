package org.reftel.people.find;

import org.reftel.people.text.Tokens;

/**
 * Words in a row that can be a name.
 *
 * @param first index of its first word
 * @param last index of its last word
 */
public record Run(Tokens tokens, int first, int last) {
    public int length() {
        return last - first + 1;
    }

    /** Its words with one blank between, a suffix behind its comma, initials as they are printed. */
    public String text() {
        if (first == last) {
            return tokens.word(first);
        }
        StringBuilder text = new StringBuilder(tokens.word(first));
        for (int i = first + 1; i <= last; i++) {
            if (!tokens.isGlued(i)) {
                text.append(' ');
            }
            text.append(tokens.word(i));
        }
        return text.toString();
    }

    Run from(int index) {
        return new Run(tokens, index, last);
    }
}
