package org.reftel.people.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Phrases of one or more words and what they stand for. */
final class Phrases<T> {
    private final Map<String, T> byPhrase = new HashMap<>();
    private int longest;

    /** @param length in words */
    record Match<T>(T value, int length) {}

    /** The first that is added for a phrase stays. */
    void add(String phrase, T value) {
        List<Word> words = WordScanner.scan(phrase);
        if (!words.isEmpty()) {
            byPhrase.putIfAbsent(join(words, 0, words.size()), value);
            longest = Math.max(longest, words.size());
        }
    }

    /** The longest that begins at this word. */
    Optional<Match<T>> at(List<Word> words, int from) {
        for (int length = Math.min(longest, words.size() - from); length > 0; length--) {
            T value = byPhrase.get(join(words, from, from + length));
            if (value != null) {
                return Optional.of(new Match<>(value, length));
            }
        }
        return Optional.empty();
    }

    /** The longest whose last word is the one before this. */
    Optional<Match<T>> endingAt(List<Word> words, int end) {
        for (int length = Math.min(longest, end); length > 0; length--) {
            T value = byPhrase.get(join(words, end - length, end));
            if (value != null) {
                return Optional.of(new Match<>(value, length));
            }
        }
        return Optional.empty();
    }

    /** What all the words together stand for. */
    Optional<T> whole(List<Word> words) {
        return words.size() > longest
                ? Optional.empty()
                : Optional.ofNullable(byPhrase.get(join(words, 0, words.size())));
    }

    private static String join(List<Word> words, int from, int to) {
        if (to - from == 1) {
            return words.get(from).normal();
        }
        StringBuilder phrase = new StringBuilder();
        for (int i = from; i < to; i++) {
            phrase.append(i > from ? " " : "").append(words.get(i).normal());
        }
        return phrase.toString();
    }
}
