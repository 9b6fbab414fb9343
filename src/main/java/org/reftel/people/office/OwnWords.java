package org.reftel.people.office;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The telegram's words, put together again. */
final class OwnWords {
    private static final Set<String> SMALL = Set.of("of", "for", "the", "and", "to", "in", "at", "on", "from", "with");

    private OwnWords() {}

    /** @param shouted whether all is in capitals, which are then undone */
    static String of(List<Word> words, boolean shouted) {
        StringBuilder text = new StringBuilder();
        for (Word word : words) {
            if (!text.isEmpty()) {
                text.append(word.glued() ? '-' : ' ');
            }
            text.append(shouted && word.printed().indexOf('/') < 0 ? undone(word) : word.printed());
            // the scanner leaves the last full stop of U.S. out
            text.append(word.printed().indexOf('.') == 1 ? "." : "");
        }
        return text.toString();
    }

    private static String undone(Word word) {
        String small = word.printed().toLowerCase(Locale.ROOT);
        return SMALL.contains(small) ? small : capital(small);
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
