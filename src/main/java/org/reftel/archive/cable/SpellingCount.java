package org.reftel.archive.cable;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Counts how a text spells the words that a headline has in capitals. */
final class SpellingCount {
    private static final int LONGEST = Long.SIZE - 1;
    private static final int INITIALS = 64;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private final Set<String> wanted;
    /** The lengths, as bits, of the wanted words by their first letters; most words of a text have others. */
    private final long[] lengths = new long[INITIALS];
    /** What likely words of the text are, by how they stand in it. */
    private final Map<String, Form> forms = new HashMap<>();
    private final Map<String, Map<String, Form>> counts = new HashMap<>();

    /** A word as the text has it; it stands there again and again, most often a short and common one. */
    private static final class Form {
        private final String printed;
        private final String capitals;
        private final boolean wanted;
        private int times;

        private Form(String printed, Set<String> wanted) {
            this.printed = printed;
            this.capitals = printed.toUpperCase(Locale.ROOT);
            this.wanted = wanted.contains(capitals);
        }
    }

    SpellingCount(String headline) {
        wanted = NO_LETTERS.splitAsStream(headline).filter(word -> word.length() > 1 && !hasSmall(word))
                .collect(Collectors.toSet());
        wanted.forEach(word -> lengths[initial(word.charAt(0))] |= length(word.length()));
    }

    Spellings in(List<String> texts) {
        if (wanted.isEmpty()) {
            return Spellings.none();
        }
        texts.forEach(this::count);
        Map<String, String> spelled = new HashMap<>();
        counts.forEach((word, forms) -> spelled.put(word, spelling(word, forms)));
        return new Spellings(spelled);
    }

    /** In capitals a word counts only between others with small letters: a line of capitals tells nothing. */
    private void count(String text) {
        boolean free = true;
        Form pending = null;
        int i = 0;
        while (i < text.length()) {
            boolean small = false;
            int end = i;
            while (end < text.length() && isLetter(text.charAt(end))) {
                small = small || Character.isLowerCase(text.charAt(end));
                end++;
            }
            if (end > i) {
                if (small && pending != null) {
                    add(pending);
                }
                pending = null;
                Form form = wanted(text, i, end);
                if (form != null && small) {
                    add(form);
                } else if (free) {
                    pending = form;
                }
                free = small;
            }
            i = Math.max(end, i + 1);
        }
    }

    private @Nullable Form wanted(String text, int start, int end) {
        if ((lengths[initial(text.charAt(start))] & length(end - start)) == 0) {
            return null;
        }
        String printed = text.substring(start, end);
        Form form = forms.get(printed);
        if (form == null) {
            form = new Form(printed, wanted);
            forms.put(printed, form);
        }
        return form.wanted ? form : null;
    }

    private static boolean isLetter(char c) {
        // told at once: nearly every letter of a text
        return c >= 'a' && c <= 'z' || Character.isLetter(c);
    }

    private static long length(int length) {
        return 1L << Math.min(length, LONGEST);
    }

    /** Some letters share a place. */
    private static int initial(char letter) {
        return Character.toUpperCase(letter) % INITIALS;
    }

    private void add(Form form) {
        if (form.times++ == 0) {
            counts.computeIfAbsent(form.capitals, _ -> new HashMap<>()).put(form.printed, form);
        }
    }

    private static boolean hasSmall(String word) {
        return word.chars().anyMatch(Character::isLowerCase);
    }

    /** An ordinary word, met in small letters, is capitalised. */
    private static String spelling(String word, Map<String, Form> spelled) {
        String title = word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
        int capitals = times(spelled.get(word));
        int small = times(spelled.get(word.toLowerCase(Locale.ROOT))) + times(spelled.get(title));
        for (Form form : spelled.values()) {
            if (form.times > small + capitals && isMixed(form.printed, word, title)) {
                return form.printed;
            }
        }
        return capitals > small ? word : title;
    }

    private static int times(@Nullable Form form) {
        return form == null ? 0 : form.times;
    }

    /** McCain, neither of all capitals nor of one. */
    private static boolean isMixed(String spelled, String word, String title) {
        return !spelled.equals(word) && !spelled.equals(title) && !spelled.equals(word.toLowerCase(Locale.ROOT))
                && Character.isUpperCase(spelled.charAt(0)) && spelled.length() == word.length();
    }
}
