package org.reftel.archive.cable;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How a cable's own text spells the words that its headline has in capitals, so that every list can set the headline as the
 * cable's page does without reading the text again.
 *
 * @param byWord a word in capitals with its spelling in a title
 */
public record Spellings(Map<String, String> byWord) {
    public Spellings {
        byWord = Map.copyOf(byWord);
    }

    /** Knows no text. */
    public static Spellings none() {
        return new Spellings(Map.of());
    }

    /** Looks for the headline's words in the text. */
    public static Spellings of(String headline, List<String> texts) {
        return new SpellingCount(headline).in(texts);
    }

    /** As they were kept. */
    public static Spellings kept(Collection<String> words) {
        Map<String, String> byWord = new LinkedHashMap<>();
        words.forEach(word -> byWord.put(word.toUpperCase(Locale.ROOT), word));
        return new Spellings(byWord);
    }

    /** As they are kept: each word as a title has it, in order. */
    List<String> words() {
        return byWord.values().stream().sorted().toList();
    }

    /** The spelling for a title of a word in capitals; empty where the text does not have it. */
    public Optional<String> of(String word) {
        return Optional.ofNullable(byWord.get(word));
    }
}
