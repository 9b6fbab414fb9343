package org.reftel.people.find;

import java.util.Locale;
import java.util.Optional;

import org.reftel.people.text.Tokens;

/** The marker behind the name of a source: (protect), (strictly protect), [PROTECT]. */
final class Protection {
    private static final int LONGEST = 5;

    private Protection() {}

    static Optional<String> behind(Tokens t, int last) {
        int open = last + 1;
        if (!t.is(open, "(") && !t.is(open, "[") && !t.is(open, "-")) {
            return Optional.empty();
        }
        for (int i = open + 1; i < t.size() && i - open < LONGEST && t.isWord(i); i++) {
            if (t.word(i).toLowerCase(Locale.ROOT).startsWith("protect")) {
                return Optional.of(t.phrase(open + 1, i));
            }
        }
        return Optional.empty();
    }
}
