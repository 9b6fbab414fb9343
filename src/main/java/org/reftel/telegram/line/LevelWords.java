package org.reftel.telegram.line;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.reftel.telegram.model.Level;
import org.reftel.telegram.source.Slice;

/**
 * The level that a marking line starts with, spaced out or not: {@code S E C R E T}, {@code TOP SECRET}.
 *
 * @param count how many words it takes
 */
record LevelWords(Level level, int count) {
    private static final Map<String, Level> NAMES = Map.of("UNCLAS", Level.UNCLASSIFIED, "UNCLASSIFIED",
            Level.UNCLASSIFIED, "LIMITEDOFFICIALUSE", Level.LIMITED_OFFICIAL_USE, "CONFIDENTIAL", Level.CONFIDENTIAL,
            "SECRET", Level.SECRET, "TOPSECRET", Level.TOP_SECRET);
    private static final int LONGEST = "LIMITEDOFFICIALUSE".length();
    private static final int SHORTEST_MISPRINT = "SECRET".length() - 1;

    /** The longest name that the first words spell, wherever the blanks in it stand. */
    static Optional<LevelWords> at(List<Slice> words) {
        StringBuilder letters = new StringBuilder(LONGEST);
        Optional<LevelWords> found = Optional.empty();
        for (int i = 0; i < words.size() && letters.length() + words.get(i).length() <= LONGEST; i++) {
            append(letters, words.get(i));
            String spelled = letters.toString();
            if (!startsName(spelled)) {
                break;
            }
            Level level = NAMES.get(spelled);
            if (level != null) {
                found = Optional.of(new LevelWords(level, i + 1));
            }
        }
        return found;
    }

    private static boolean startsName(String letters) {
        for (String name : NAMES.keySet()) {
            if (name.startsWith(letters)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The level whose name is misprinted in one letter: {@code CONFIDENTAL}, {@code S E C R R T}. Single letters behind it must be
     * captions, as those of the level itself are behind none.
     */
    static Optional<LevelWords> misprinted(List<Slice> words) {
        int single = 0;
        while (single < words.size() && single <= LONGEST && words.get(single).length() == 1) {
            single++;
        }
        for (int count = Math.max(1, single); count > 0; count--) {
            Optional<Level> level = areCaptions(words.subList(count, Math.max(count, single)))
                    ? meant(words.subList(0, count))
                    : Optional.empty();
            if (level.isPresent()) {
                return Optional.of(new LevelWords(level.get(), count));
            }
        }
        return Optional.empty();
    }

    private static boolean areCaptions(List<Slice> words) {
        int i = 0;
        while (i < words.size()) {
            int count = CaptionWords.count(words, i);
            if (count == 0) {
                return false;
            }
            i += count;
        }
        return true;
    }

    private static Optional<Level> meant(List<Slice> words) {
        StringBuilder letters = new StringBuilder(LONGEST);
        words.forEach(word -> append(letters, word));
        String printed = letters.toString();
        return printed.length() < SHORTEST_MISPRINT
                ? Optional.empty()
                : NAMES.entrySet().stream().filter(name -> Misprint.isOf(name.getKey(), printed))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }

    private static void append(StringBuilder letters, Slice word) {
        for (int i = 0; i < word.length(); i++) {
            letters.append(Character.toUpperCase(word.charAt(i)));
        }
    }
}
