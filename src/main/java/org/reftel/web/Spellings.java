package org.reftel.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How a cable's own text spells the words of its subject. */
final class Spellings {
    private final Map<String, Map<String, Integer>> counts = new HashMap<>();

    private Spellings() {}

    /** Knows no text. */
    static Spellings none() {
        return new Spellings();
    }

    /** Looks for the subject's words in the text. */
    static Spellings of(String subject, List<String> texts) {
        Spellings spellings = new Spellings();
        Set<String> wanted = new HashSet<>(List.of(subject.split("[^\\p{L}]+")));
        for (String text : texts) {
            spellings.count(text, wanted);
        }
        return spellings;
    }

    /** In capitals a word counts only between others with small letters: a line of capitals tells nothing. */
    private void count(String text, Set<String> wanted) {
        String before = "";
        boolean pending = false;
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (end > i) {
                String word = text.substring(i, end);
                boolean small = hasSmall(word);
                if (pending && small) {
                    add(before);
                }
                pending = false;
                if (wanted.contains(word.toUpperCase(Locale.ROOT))) {
                    if (small) {
                        add(word);
                    } else {
                        pending = before.isEmpty() || hasSmall(before);
                    }
                }
                before = word;
            }
            i = Math.max(end, i + 1);
        }
    }

    private void add(String word) {
        counts.computeIfAbsent(word.toUpperCase(Locale.ROOT), _ -> new HashMap<>()).merge(word, 1, Integer::sum);
    }

    private static boolean hasSmall(String word) {
        return word.chars().anyMatch(Character::isLowerCase);
    }

    /**
     * The spelling for a title of a word in capitals; empty where the text does not have it. An ordinary word, met in small
     * letters, is capitalised.
     */
    Optional<String> of(String word) {
        Map<String, Integer> spelled = counts.get(word);
        if (spelled == null) {
            return Optional.empty();
        }
        String title = word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
        int capitals = spelled.getOrDefault(word, 0);
        int small = spelled.getOrDefault(word.toLowerCase(Locale.ROOT), 0) + spelled.getOrDefault(title, 0);
        return spelled.keySet().stream().filter(s -> isMixed(s, word, title))
                .filter(mixed -> spelled.getOrDefault(mixed, 0) > small + capitals).findFirst()
                .or(() -> Optional.of(capitals > small ? word : title));
    }

    /** McCain, neither of all capitals nor of one. */
    private static boolean isMixed(String spelled, String word, String title) {
        return !spelled.equals(word) && !spelled.equals(title) && !spelled.equals(word.toLowerCase(Locale.ROOT))
                && Character.isUpperCase(spelled.charAt(0)) && spelled.length() == word.length();
    }
}
