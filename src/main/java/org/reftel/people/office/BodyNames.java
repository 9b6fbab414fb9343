package org.reftel.people.office;

import java.util.List;

/** Names of organisations among the words of a role. */
final class BodyNames {
    private BodyNames() {}

    /** How many of the words before a title name the organisation. */
    static int leading(OfficeDraft draft, List<Word> before) {
        if (before.isEmpty()) {
            return 0;
        }
        OfficeLexicon lexicon = draft.lexicon();
        int listed = lexicon.bodies().at(before, 0).map(Phrases.Match::length).orElse(0);
        boolean longer = listed < before.size() && isNoun(draft, before.get(listed));
        if (listed > 0 && !longer && lexicon.is(before.getFirst(), WordKind.GOVERNMENT)) {
            return listed;
        }
        int noun = lastNoun(draft, before);
        if (noun == 0 && listed == 0 && !lexicon.is(before.getFirst(), WordKind.ALONE)
                && !lexicon.is(before.getFirst(), WordKind.GOVERNMENT)) {
            return 0;
        }
        if (noun == 0 && isPost(before.getFirst())) {
            return before.size();
        }
        boolean acronym = isAcronym(draft, before.getFirst());
        int length = noun >= 0 ? noun + 1 : listed > 0 ? listed : acronym ? 1 : 0;
        // USF-I
        while (length > 0 && length < before.size() && before.get(length).glued()) {
            length++;
        }
        return length;
    }

    /** A parliament, a ministry; not the parliament of many countries. */
    static boolean isOfEveryCountry(OfficeLexicon lexicon, List<Word> words) {
        boolean government = false;
        for (int i = 0; i < words.size(); i++) {
            boolean listed = lexicon.bodies().at(words, i).isPresent();
            government |= lexicon.is(words.get(i), WordKind.GOVERNMENT);
            if (lexicon.is(words.get(i), WordKind.WORLD)
                    || listed && !government && !lexicon.is(words.get(i), WordKind.GOVERNMENT) && words.size() > 1) {
                return false;
            }
        }
        return government;
    }

    private static int lastNoun(OfficeDraft draft, List<Word> words) {
        for (int i = words.size() - 1; i >= 0; i--) {
            if (isNoun(draft, words.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** "Embassy Riyadh": the name comes behind. */
    private static boolean isPost(Word word) {
        return word.is("embassy") || word.is("consulate");
    }

    private static boolean isNoun(OfficeDraft draft, Word word) {
        return word.isCapital() && draft.lexicon().is(word, WordKind.BODY);
    }

    private static boolean isAcronym(OfficeDraft draft, Word word) {
        return (!draft.shouted() || word.printed().indexOf('/') > 0) && word.isAcronym()
                && !draft.lexicon().is(word, WordKind.RANK);
    }

    /** Whether words behind a preposition name an organisation. */
    static boolean isNamed(OfficeDraft draft, List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            if (isNoun(draft, words.get(i))
                    || words.get(i).isCapital() && draft.lexicon().bodies().at(words, i).isPresent()) {
                return true;
            }
        }
        return !words.isEmpty() && isAcronym(draft, words.getFirst());
    }
}
