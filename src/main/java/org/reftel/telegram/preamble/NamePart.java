package org.reftel.telegram.preamble;

import java.util.List;
import java.util.Optional;

import org.reftel.telegram.line.RedactionMark;
import org.reftel.telegram.source.Signs;
import org.reftel.telegram.source.Slice;

/**
 * What stands between two commas of a Classified By field.
 *
 * @param name what follows the last title, or comes before the first one where nothing follows
 * @param cut a name that a comma printed for a full stop cut behind an initial: "Jane T" of "Jane T, Doe"
 */
record NamePart(Optional<String> name, Optional<String> title, Optional<String> cut) {
    private static final String DERIVED = "DERIVED";
    private static final int MOST_NAME_WORDS = 6;

    static NamePart of(List<String> words) {
        int first = words.size();
        int last = -1;
        for (int i = 0; i < words.size(); i++) {
            if (TitleWords.contain(words.get(i))) {
                first = Math.min(first, i);
                last = i;
            }
        }
        int start = last + 1;
        // the end of a word that the hard wrap cut: Affair s E. Smith
        while (start > 0 && start < words.size() && Character.isLowerCase(words.get(start).charAt(0))
                && words.get(start).length() == 1) {
            start++;
        }
        start = start < words.size() ? NameStart.of(words, start) : start;
        List<String> behind = words.subList(start, words.size());
        if (isName(behind) && !isPlace(words, start)) {
            return new NamePart(named(behind), joined(words.subList(0, start)), Optional.empty());
        }
        if (behind.isEmpty() && isName(words.subList(0, first))) {
            return new NamePart(named(words.subList(0, first)), joined(words.subList(first, words.size())),
                    Optional.empty());
        }
        Optional<String> cut = behind.size() > 1 && isInitial(behind.getLast()) && startsAsName(behind.getFirst())
                ? joined(behind)
                : Optional.empty();
        return new NamePart(Optional.empty(), cut.isPresent() ? joined(words.subList(0, start)) : Optional.empty(),
                cut);
    }

    /** Whether part {@code i} is a surname alone and the next a given name: DOE, JANE T. */
    static boolean isSurnameFirst(List<List<String>> parts, int i) {
        if (parts.get(i).size() != 1 || i + 1 >= parts.size()) {
            return false;
        }
        List<String> next = parts.get(i + 1);
        return next.size() <= 2 && startsAsName(next.getFirst()) && next.stream().noneMatch(TitleWords::contain)
                && (next.size() == 1 && next.getFirst().length() > 3 || next.size() == 2 && isInitial(next.get(1)));
    }

    private static boolean isPlace(List<String> words, int start) {
        return start > 0 && start == words.size() - 1 && TitleWords.isFollowedByPlace(words.get(start - 1));
    }

    private static Optional<String> joined(List<String> words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words));
    }

    /** A full stop behind a whole word ends the sentence, not the name. */
    private static Optional<String> named(List<String> words) {
        String last = words.getLast();
        boolean initial = last.length() <= 2;
        return joined(words).map(name -> initial ? name : Signs.withoutTrailing(name, "."));
    }

    private static boolean isName(List<String> words) {
        return !words.isEmpty() && words.size() <= MOST_NAME_WORDS && !DERIVED.equals(TitleWords.bare(words.getFirst()))
                && words.stream().allMatch(w -> Slice.of(w).noneMatch(Character::isDigit))
                && (startsAsName(words.getFirst()) || RedactionMark.is(words.getFirst()))
                && words.getLast().length() > 1;
    }

    private static boolean startsAsName(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    private static boolean isInitial(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0))
                || word.length() == 2 && word.charAt(1) == '.';
    }
}
