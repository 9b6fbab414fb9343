package org.reftel.archive.cable;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts how a text spells the words that a headline has in capitals. */
final class SpellingCount {
    private final Set<String> wanted;
    private final Map<String, Map<String, Integer>> counts = new HashMap<>();

    SpellingCount(String headline) {
        wanted = Stream.of(headline.split("[^\\p{L}]+")).filter(word -> word.length() > 1 && !hasSmall(word))
                .collect(Collectors.toSet());
    }

    Spellings in(List<String> texts) {
        texts.forEach(this::count);
        Map<String, String> spelled = new HashMap<>();
        counts.forEach((word, forms) -> spelled.put(word, spelling(word, forms)));
        return new Spellings(spelled);
    }

    /** In capitals a word counts only between others with small letters: a line of capitals tells nothing. */
    private void count(String text) {
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

    /** A loop, as every word of every text is asked. */
    private static boolean hasSmall(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** An ordinary word, met in small letters, is capitalised. */
    private static String spelling(String word, Map<String, Integer> spelled) {
        String title = word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
        int capitals = spelled.getOrDefault(word, 0);
        int small = spelled.getOrDefault(word.toLowerCase(Locale.ROOT), 0) + spelled.getOrDefault(title, 0);
        return spelled.keySet().stream().filter(form -> isMixed(form, word, title))
                .filter(mixed -> spelled.getOrDefault(mixed, 0) > small + capitals).findFirst()
                .orElse(capitals > small ? word : title);
    }

    /** McCain, neither of all capitals nor of one. */
    private static boolean isMixed(String spelled, String word, String title) {
        return !spelled.equals(word) && !spelled.equals(title) && !spelled.equals(word.toLowerCase(Locale.ROOT))
                && Character.isUpperCase(spelled.charAt(0)) && spelled.length() == word.length();
    }
}
