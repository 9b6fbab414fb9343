package org.reftel.web.cable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds short forms that a text explains itself: Democratic Choice of Kazakhstan (DCK). */
final class OwnDefinitions {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 8;
    /** So many letters are not those of the words before by chance. */
    private static final int TELLING = 3;
    /** Words that give no letter. */
    private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "in", "on", "de", "du", "des", "la",
            "le", "del", "to", "al", "a", "an", "at", "with");
    /** Of these between two letters. */
    private static final int MOST_SMALL = 3;

    private OwnDefinitions() {}

    /**
     * A short form that is explained.
     *
     * @param words one of it, also where several are explained
     * @param at where it stands, in the brackets
     */
    record Definition(String words, String meaning, int at) {}

    private record Word(int start, int end, char initial, String lower) {}

    /** In the order of the text. */
    static List<Definition> in(String text) {
        List<Definition> definitions = new ArrayList<>();
        for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
            int close = text.indexOf(')', open);
            if (close < 0) {
                break;
            }
            if (close - open - 1 <= LONGEST) {
                int at = open + 1;
                String words = singular(text.substring(at, close));
                if (isShortForm(words)) {
                    meaning(text, open, words).ifPresent(
                            meaning -> definitions.add(new Definition(words, meaning, at)));
                }
            }
        }
        return definitions;
    }

    /** MSPs: several of what is explained; a small s is no letter of it. */
    static String singular(String words) {
        int last = words.length() - 1;
        return last >= SHORTEST && words.charAt(last) == 's' && Character.isUpperCase(words.charAt(last - 1))
                ? words.substring(0, last)
                : words;
    }

    /** Letters, two of them capitals at least. */
    private static boolean isShortForm(String words) {
        return words.length() >= SHORTEST && words.chars().allMatch(Character::isLetter)
                && words.chars().filter(Character::isUpperCase).count() >= SHORTEST;
    }

    /** The words before the bracket whose first letters, small words apart, are those of the short form. */
    private static Optional<String> meaning(String text, int open, String words) {
        String letters = words.toUpperCase(Locale.ROOT);
        int wanted = letters.length() - 1;
        int small = 0;
        Optional<Word> word = before(text, open);
        while (word.isPresent() && small <= MOST_SMALL) {
            Word here = word.get();
            if (here.initial == letters.charAt(wanted)) {
                wanted--;
                small = 0;
            } else if (SMALL.contains(here.lower)) {
                small++;
            } else {
                return Optional.empty();
            }
            if (wanted < 0) {
                String meaning = text.substring(here.start, open).strip().replaceAll("\\s+", " ");
                boolean named = Character.isUpperCase(meaning.charAt(0)) || words.length() >= TELLING;
                return named && !SMALL.contains(here.lower) ? Optional.of(trimmed(meaning)) : Optional.empty();
            }
            word = before(text, here.start);
        }
        return Optional.empty();
    }

    private static String trimmed(String meaning) {
        return meaning.replaceAll("[\"”’,;:]+$", "");
    }

    /** The word that ends before a place; a sentence's end ends the search. */
    private static Optional<Word> before(String text, int place) {
        int end = place;
        while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            if (".;:!?()\n".indexOf(text.charAt(end - 1)) >= 0) {
                return Optional.empty();
            }
            end--;
        }
        int start = end;
        while (start > 0 && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '’')) {
            start--;
        }
        return start == end
                ? Optional.empty()
                : Optional.of(new Word(start, end, Character.toUpperCase(text.charAt(start)),
                        text.substring(start, end).toLowerCase(Locale.ROOT)));
    }
}
