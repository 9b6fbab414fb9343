package org.reftel.people.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A role parted at its first preposition: "Deputy Speaker" of "the Mazhilis". Brackets, what a comma sets off and a second office
 * behind "and" are left out.
 *
 * @param front up to the preposition
 * @param back from the preposition on
 * @param shouted whether capitals say nothing, because all letters are
 */
record RolePhrase(List<Word> front, List<Word> back, boolean shouted) {
    private static final int MOST_WORDS = 40;
    private static final int MOST_CHARACTERS = 600;
    /** Short forms have fewer letters. */
    private static final int SHORTEST_SHOUT = 6;
    private static final Set<String> AND = Set.of("and", "&");

    static RolePhrase of(String role, OfficeLexicon lexicon) {
        List<Word> all = WordScanner.scan(role.length() > MOST_CHARACTERS ? role.substring(0, MOST_CHARACTERS) : role);
        List<Word> words = outsideBrackets(all, lexicon);
        if (words.isEmpty()) {
            words = all.stream().filter(word -> !word.isMark()).limit(MOST_WORDS).toList();
        }
        words = fromFirstNoun(words, lexicon);
        int end = secondOffice(words, lexicon);
        words = withoutStyle(words.subList(0, end), lexicon);
        int meets = firstPreposition(words, lexicon);
        return new RolePhrase(words.subList(0, meets), words.subList(meets, words.size()), isShouted(words));
    }

    private static List<Word> outsideBrackets(List<Word> all, OfficeLexicon lexicon) {
        List<Word> words = new ArrayList<>();
        int depth = 0;
        boolean titled = false;
        boolean stopped = false;
        for (Word word : all) {
            depth += word.is("(") || word.is("[") ? 1 : (word.is(")") || word.is("]")) && depth > 0 ? -1 : 0;
            if (depth > 0 || words.size() == MOST_WORDS) {
                continue;
            }
            if (word.isMark()) {
                stopped |= titled && ",;:-–—".contains(word.printed());
            } else if (!stopped || lexicon.is(word, WordKind.ACTING)) {
                words.add(word);
                titled |= lexicon.titles().endingAt(words, words.size())
                        .filter(match -> match.value().kind() != OfficeKind.RANK).isPresent();
            }
        }
        return words;
    }

    /** Without "is the", "one of the" and what else comes in front of a noun. */
    private static List<Word> fromFirstNoun(List<Word> words, OfficeLexicon lexicon) {
        int first = 0;
        while (first < words.size() - 1 && !beginsTitle(words, first, lexicon) && !words.get(first).is("new")
                && (lexicon.is(words.get(first), WordKind.MEETS) || lexicon.is(words.get(first), WordKind.IDLE))) {
            first++;
        }
        return words.subList(first, words.size());
    }

    /** "Under Secretary" begins with no preposition. */
    private static boolean beginsTitle(List<Word> words, int i, OfficeLexicon lexicon) {
        return lexicon.titles().at(words, i).filter(match -> match.length() > 1).isPresent();
    }

    /** Where "and" joins another office: "Minister of Economy and Deputy Prime Minister". */
    private static int secondOffice(List<Word> words, OfficeLexicon lexicon) {
        boolean titled = false;
        for (int i = 1; i < words.size() - 1; i++) {
            titled |= lexicon.titles().endingAt(words, i).isPresent();
            boolean joins = AND.contains(words.get(i).normal())
                    && lexicon.titles().at(words, i - 1).filter(match -> match.length() > 2).isEmpty();
            if (titled && joins && (lexicon.titles().endingAt(words, i).isPresent()
                    || lexicon.titles().at(words, i + 1).isPresent())) {
                return i;
            }
        }
        return words.size();
    }

    /** "Shaykh" of "Minister of Interior Shaykh" goes with the name. */
    private static List<Word> withoutStyle(List<Word> words, OfficeLexicon lexicon) {
        int last = words.size() - 1;
        int first = firstPreposition(words, lexicon);
        if (last - first < 2 || lexicon.is(words.get(last - 1), WordKind.MEETS)
                || lexicon.is(words.get(last - 1), WordKind.IDLE)) {
            return words;
        }
        int rank = lexicon.titles().endingAt(words, words.size())
                .filter(match -> match.value().kind() == OfficeKind.RANK).map(Phrases.Match::length).orElse(0);
        int style = rank == 0 && lexicon.is(words.get(last), WordKind.STYLE) ? 1 : rank;
        return words.subList(0, words.size() - style);
    }

    private static int firstPreposition(List<Word> words, OfficeLexicon lexicon) {
        int i = 0;
        while (i < words.size()) {
            int length = lexicon.titles().at(words, i).map(Phrases.Match::length).orElse(1);
            if (length == 1 && i > 0 && lexicon.is(words.get(i), WordKind.MEETS)) {
                return i;
            }
            i += length;
        }
        return words.size();
    }

    private static boolean isShouted(List<Word> words) {
        return words.stream().allMatch(word -> word.printed().chars().noneMatch(Character::isLowerCase))
                && words.stream().anyMatch(word -> word.printed().length() >= SHORTEST_SHOUT
                        && word.printed().indexOf('/') < 0);
    }
}
