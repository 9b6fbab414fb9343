package org.reftel.people.office;

import java.util.ArrayList;
import java.util.List;

/** Takes out the words that say when and how an office is held: former, acting, new. */
final class Standing {
    private static final String ACTING_PREFIX = "a/";
    private static final int SHORTEST_ACTING = 4;

    private Standing() {}

    static List<Word> take(List<Word> words, OfficeDraft draft) {
        OfficeLexicon lexicon = draft.lexicon();
        List<Word> rest = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int length = Math.max(CountryNames.at(lexicon, words, i).map(Phrases.Match::length).orElse(0),
                    lexicon.titles().at(words, i).map(Phrases.Match::length).filter(n -> n > 1).orElse(0));
            if (length > 0) {
                rest.addAll(words.subList(i, i + length));
            } else if (!isTaken(words, i, draft)) {
                rest.add(withoutPrefix(words.get(i), draft));
            }
            i += Math.max(1, length);
        }
        return rest;
    }

    private static boolean isTaken(List<Word> words, int i, OfficeDraft draft) {
        Word word = words.get(i);
        OfficeLexicon lexicon = draft.lexicon();
        boolean idle = lexicon.is(word, WordKind.IDLE);
        if (lexicon.is(word, WordKind.FORMER)) {
            draft.mark(OfficeMark.FORMER);
        } else if (lexicon.is(word, WordKind.ACTING)) {
            draft.mark(OfficeMark.ACTING);
        } else if (lexicon.is(word, WordKind.DESIGNATE)) {
            draft.mark(OfficeMark.DESIGNATE);
        } else {
            // New Democracy is a party
            return word.is("ad")
                    || idle && !(word.is("new") && word.isCapital() && !beginsOffice(words, i + 1, lexicon));
        }
        return true;
    }

    private static boolean beginsOffice(List<Word> words, int i, OfficeLexicon lexicon) {
        return i < words.size() && (CountryNames.at(lexicon, words, i).isPresent()
                || lexicon.titles().at(words, i).isPresent() || lexicon.portfolios().at(words, i).isPresent()
                || lexicon.is(words.get(i), WordKind.RANK) || words.get(i).isAcronym());
    }

    /** A/DCM is an acting DCM. */
    private static Word withoutPrefix(Word word, OfficeDraft draft) {
        if (word.normal().length() < SHORTEST_ACTING || !word.normal().startsWith(ACTING_PREFIX)) {
            return word;
        }
        draft.mark(OfficeMark.ACTING);
        int prefix = ACTING_PREFIX.length();
        return new Word(word.printed().substring(prefix), word.normal().substring(prefix), word.start() + prefix,
                false, word.possessive());
    }
}
