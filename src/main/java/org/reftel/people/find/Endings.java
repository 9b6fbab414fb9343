package org.reftel.people.find;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Endings that tell words of some kind; by their last letter, which leaves few to be compared. */
final class Endings {
    private final Map<Character, List<String>> byLast;

    Endings(String... endings) {
        byLast = Arrays.stream(endings).collect(Collectors.groupingBy(ending -> ending.charAt(ending.length() - 1)));
    }

    /** Whether the word has one of them behind at least so many letters. */
    boolean isOn(String word, int shortestStem) {
        if (word.isEmpty()) {
            return false;
        }
        for (String ending : byLast.getOrDefault(word.charAt(word.length() - 1), List.of())) {
            if (word.length() >= ending.length() + shortestStem && word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
