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
    private static final int LONGEST = Long.SIZE - 1;

    private final Set<String> wanted;
    /** Lengths and first letters of the wanted words, as bits, which most words of a text do not have. */
    private long lengths;
    private long initials;
    private final Map<String, Map<String, Integer>> counts = new HashMap<>();

    SpellingCount(String headline) {
        wanted = Stream.of(headline.split("[^\\p{L}]+")).filter(word -> word.length() > 1 && !hasSmall(word))
                .collect(Collectors.toSet());
        wanted.forEach(word -> {
            lengths |= length(word.length());
            initials |= initial(word.charAt(0));
        });
    }

    Spellings in(List<String> texts) {
        texts.forEach(this::count);
        Map<String, String> spelled = new HashMap<>();
        counts.forEach((word, forms) -> spelled.put(word, spelling(word, forms)));
        return new Spellings(spelled);
    }

    /** In capitals a word counts only between others with small letters: a line of capitals tells nothing. */
    private void count(String text) {
        boolean free = true;
        String pending = "";
        int i = 0;
        while (i < text.length()) {
            boolean small = false;
            int end = i;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                small |= Character.isLowerCase(text.charAt(end));
                end++;
            }
            if (end > i) {
                if (small && !pending.isEmpty()) {
                    add(pending);
                }
                pending = "";
                boolean likely = (lengths & length(end - i)) != 0 && (initials & initial(text.charAt(i))) != 0;
                if (likely && wanted.contains(text.substring(i, end).toUpperCase(Locale.ROOT))) {
                    if (small) {
                        add(text.substring(i, end));
                    } else if (free) {
                        pending = text.substring(i, end);
                    }
                }
                free = small;
            }
            i = Math.max(end, i + 1);
        }
    }

    private static long length(int length) {
        return 1L << Math.min(length, LONGEST);
    }

    /** Some letters share a bit. */
    private static long initial(char letter) {
        return 1L << (Character.toUpperCase(letter) % Long.SIZE);
    }

    private void add(String word) {
        counts.computeIfAbsent(word.toUpperCase(Locale.ROOT), _ -> new HashMap<>()).merge(word, 1, Integer::sum);
    }

    private static boolean hasSmall(String word) {
        return word.chars().anyMatch(Character::isLowerCase);
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
