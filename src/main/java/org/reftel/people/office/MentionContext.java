package org.reftel.people.office;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.reftel.people.office.OfficeLexicon.Title;

/** What stands beside the words for an office: a name that they are the title of, a country, a body. */
final class MentionContext {
    private static final int LONGEST_NAME = 5;
    private static final Set<String> IS = Set.of("is", "was", "became", "becomes", "remains", "remained", "elected");
    private static final Set<String> CLOSES = Set.of(",", ".", ";", ")", ":");
    private static final Set<String> PARTICLES = Set.of("al", "el", "de", "del", "van", "von", "bin", "ibn", "da",
            "di");

    private final List<Word> words;
    private final OfficeLexicon lexicon;

    MentionContext(List<Word> words, OfficeLexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
    }

    private boolean is(int i, String word) {
        return i >= 0 && i < words.size() && words.get(i).is(word);
    }

    /** Behind "is" or in brackets the words say what a name is: "Tokayev (the FM)". */
    boolean isSaidOfName(int article) {
        return article > 0 && (is(article - 1, "(") || IS.contains(words.get(article - 1).normal()));
    }

    /** The end with "of Kazakhstan" or "to Russia"; 0 where what follows makes it an office of something else. */
    int withCountry(int end, Title title) {
        if (end >= words.size() || words.get(end - 1).possessive()) {
            return end;
        }
        boolean sent = title.kind() == OfficeKind.POST && (is(end, "to") || is(end, "in") || is(end, "at"));
        if (!sent && !is(end, "of") && !is(end, "for")) {
            return end;
        }
        int named = is(end, "for") ? 0 : endOfName(is(end + 1, "the") ? end + 2 : end + 1, sent);
        return named > 0 ? named : sent ? end : 0;
    }

    /** Where the country's name ends, with or without "Republic of"; 0 where none begins here. */
    private int endOfName(int first, boolean sent) {
        int length = nameAt(first, sent);
        if (length > 0 || first >= words.size() || !lexicon.is(words.get(first), WordKind.REALM)) {
            return length > 0 ? first + length : 0;
        }
        if (!is(first + 1, "of")) {
            return first + 1;
        }
        int behind = is(first + 2, "the") ? first + 3 : first + 2;
        int rest = nameAt(behind, sent);
        return rest > 0 ? behind + rest : 0;
    }

    private int nameAt(int i, boolean sent) {
        if (i >= words.size() || !words.get(i).isCapital()) {
            return 0;
        }
        Optional<Integer> country = CountryNames.at(lexicon, words, i).filter(match -> match.value().isPresent())
                .map(Phrases.Match::length);
        return country.or(() -> lexicon.capitals().at(words, i).filter(_ -> sent).map(Phrases.Match::length))
                .or(() -> lexicon.bodies().at(words, i).filter(_ -> sent).map(Phrases.Match::length)).orElse(0);
    }

    /** Whether what follows directly makes another thing of it: a name, "-elect", "'s Office". */
    boolean isSaidOfNext(int end) {
        if (end >= words.size()) {
            return false;
        }
        Word next = words.get(end);
        if (words.get(end - 1).possessive()) {
            return lexicon.is(next, WordKind.INSTITUTION);
        }
        return next.glued() || lexicon.is(next, WordKind.COMPOUND) || !next.isMark() && next.isCapital()
                || (next.is(",") || next.is("(")) && isName(end + 1);
    }

    /** "Tokayev, the Foreign Minister, said": behind a name and a comma. */
    boolean isApposition(int article, int end) {
        boolean closed = end >= words.size() || CLOSES.contains(words.get(end).normal());
        if (!closed || !is(article - 1, ",") || article < 2) {
            return false;
        }
        Word before = words.get(article - 2);
        return before.isCapital() && !before.isAcronym()
                && lexicon.titles().endingAt(words, article - 1).isEmpty()
                && lexicon.countries().endingAt(words, article - 1).isEmpty();
    }

    /** Whether nothing but a name stands from here to the next mark. */
    private boolean isName(int from) {
        int i = from;
        while (i < words.size() && i - from < LONGEST_NAME && isNameWord(i)) {
            i++;
        }
        return i > from && (i >= words.size() || CLOSES.contains(words.get(i).normal()));
    }

    private boolean isNameWord(int i) {
        Word word = words.get(i);
        boolean known = lexicon.titles().at(words, i).isPresent() || CountryNames.at(lexicon, words, i).isPresent()
                || word.isAcronym() || lexicon.is(word, WordKind.BODY);
        return PARTICLES.contains(word.normal()) || word.isCapital() && !known;
    }
}
