package org.reftel.people.office;

import java.util.List;
import java.util.Optional;

/** Names of countries and peoples among the words of a role; they have a capital. */
final class CountryNames {
    private CountryNames() {}

    static Optional<Phrases.Match<Optional<String>>> at(OfficeLexicon lexicon, List<Word> words, int i) {
        return i < words.size() && words.get(i).isCapital() ? lexicon.countries().at(words, i) : Optional.empty();
    }

    /** The country that all the words name, with or without "the Republic of". */
    static Optional<String> whole(OfficeLexicon lexicon, List<Word> words) {
        List<Word> name = withoutArticle(words);
        if (name.isEmpty() || !name.getFirst().isCapital()) {
            return Optional.empty();
        }
        int of = realm(lexicon, name);
        boolean longer = of > 0 && of + 1 < name.size() && name.get(of).is("of");
        return lexicon.countries().whole(name).flatMap(country -> country).or(() -> longer
                ? lexicon.countries().whole(withoutArticle(name.subList(of + 1, name.size())))
                        .flatMap(country -> country)
                : Optional.empty());
    }

    /** How many words there are like "Islamic Republic". */
    static int realm(OfficeLexicon lexicon, List<Word> words) {
        int end = 0;
        while (end < words.size() && lexicon.is(words.get(end), WordKind.REALM)) {
            end++;
        }
        return end;
    }

    /** The country, or the one whose capital it is. */
    static Optional<String> orCapital(OfficeLexicon lexicon, List<Word> words) {
        return whole(lexicon, words).or(() -> lexicon.capitals().whole(withoutArticle(words)));
    }

    static List<Word> withoutArticle(List<Word> words) {
        int first = 0;
        while (first < words.size() && (words.get(first).is("the") || words.get(first).is("a")
                || words.get(first).is("an") || words.get(first).is("its") || words.get(first).is("his"))) {
            first++;
        }
        return words.subList(first, words.size());
    }
}
