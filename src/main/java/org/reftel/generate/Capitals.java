package org.reftel.generate;

import java.util.Locale;

/** Words as teletypes print them. */
final class Capitals {
    private Capitals() {}

    static String of(String words) {
        return words.toUpperCase(Locale.ROOT);
    }

    /** The letters A to Z of it alone. */
    static String letters(String words) {
        StringBuilder letters = new StringBuilder();
        words.chars().filter(c -> c >= 'A' && c <= 'Z').forEach(c -> letters.append((char) c));
        return letters.toString();
    }
}
