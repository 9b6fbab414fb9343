package org.reftel.telegram.preamble;

import java.util.List;
import java.util.Set;

import org.reftel.telegram.source.Slice;

/**
 * Finds where a person's name starts behind the last title that is known: what an office is for, and titles that nobody listed,
 * stand between. {@code for Central Asia Jane Doe}, {@code ABCO Jane T. Doe}
 */
final class NameStart {
    private static final Set<String> PREPOSITIONS = Set.of("FOR", "TO", "OF", "AND", "ON", "IN");
    private static final Set<String> PARTICLES = Set.of("DE", "LA", "DEL", "DELLA", "DI", "DA", "DU", "LE", "EL", "AL",
            "VAN", "VON", "DER", "DEN", "SAN", "ST");
    /** A given name, an initial, a surname. */
    private static final int FULL_NAME = 3;
    private static final int LONGEST_SYMBOL = 5;

    private NameStart() {}

    /** @param start behind the last known title of {@code words} */
    static int of(List<String> words, int start) {
        int shortest = ofShortest(words);
        if (shortest <= start) {
            return start;
        }
        boolean area = start > 0 && PREPOSITIONS.contains(TitleWords.bare(words.get(start - 1)));
        if (area || TitleWords.maybeMisspelt(words.get(start))) {
            return area ? shortest : start + 1;
        }
        return behindSymbols(words, start, shortest);
    }

    /** Where the last given name and surname start, with the initials before and between them. */
    private static int ofShortest(List<String> words) {
        int i = words.size() - 1;
        while (i > 0 && NamedOfficer.GENERATIONS.contains(TitleWords.bare(words.get(i)))) {
            i--;
        }
        while (i > 0 && PARTICLES.contains(TitleWords.bare(words.get(i - 1)))) {
            i--;
        }
        boolean given = false;
        while (i > 0 && (!given || isInitial(words.get(i - 1)))) {
            i--;
            given |= !isInitial(words.get(i));
        }
        return i;
    }

    /** Symbols are in capitals where the name is not; seen: telegrams with "ARSO Jane Doe" and "USDEL Jane Doe". */
    private static int behindSymbols(List<String> words, int start, int shortest) {
        boolean mixed = Slice.of(words.getLast()).anyMatch(Character::isLowerCase);
        for (int i = shortest - 1; mixed && i >= start; i--) {
            String word = words.get(i);
            if (word.length() > 1 && word.length() <= LONGEST_SYMBOL && Slice.of(word).allMatch(Character::isUpperCase)
                    && words.size() - i >= FULL_NAME) {
                return i + 1;
            }
        }
        return start;
    }

    private static boolean isInitial(String word) {
        return word.length() == 1 || word.indexOf('.') >= 0 && word.length() <= 4;
    }
}
