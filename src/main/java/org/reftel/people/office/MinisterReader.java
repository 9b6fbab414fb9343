package org.reftel.people.office;

import java.util.List;
import java.util.Optional;

import org.reftel.people.office.OfficeLexicon.Portfolio;

/** Reads what a minister is in charge of: "Deputy Foreign Minister" and "Deputy Minister of Foreign Affairs" are one. */
final class MinisterReader {
    static final String MINISTER = "Minister";

    private final OfficeDraft draft;
    private final OfficeLexicon lexicon;

    MinisterReader(OfficeDraft draft) {
        this.draft = draft;
        this.lexicon = draft.lexicon();
    }

    /** @param before the words in front of "Minister" */
    void read(List<Word> before) {
        int end = ranksUpTo(before, before.size());
        List<Word> near = before.subList(end, before.size());
        Optional<Phrases.Match<Portfolio>> portfolio = lexicon.portfolios().endingAt(before, end);
        int start = end - portfolio.map(Phrases.Match::length).orElse(0);
        int ranks = ranksUpTo(before, start);
        String rank = (FrontReader.ranks(before.subList(ranks, start)) + " " + FrontReader.ranks(near)).strip();
        List<Word> rest = withoutWide(before.subList(0, ranks));
        if (portfolio.isPresent()) {
            draft.imply(portfolio.get().value().ministry());
            entitle(rank, portfolio.get().value().words(), rest);
        } else {
            unlisted(rank, rest);
        }
    }

    /** Of "Defense and Interior Minister" the words before the last. */
    void readJoined(List<Word> words) {
        draft.withdraw(OfficeKind.NATIONAL);
        unlisted("", words);
    }

    /** What no list has is a portfolio too; its ranks stand in front of it. */
    private void unlisted(String near, List<Word> words) {
        int first = 0;
        while (first < words.size() && lexicon.is(words.get(first), WordKind.RANK)) {
            first++;
        }
        String rank = (FrontReader.ranks(words.subList(0, first)) + " " + near).strip();
        entitle(rank, OwnWords.of(words.subList(first, words.size()), draft.shouted()), List.of());
    }

    /** A minister's party tells the country; any other word makes it another office: a shadow minister. */
    private void entitle(String rank, String portfolio, List<Word> rest) {
        int body = BodyNames.leading(draft, rest);
        draft.countryOf(rest.subList(0, body));
        List<Word> own = rest.subList(body, rest.size());
        String title = (rank + " " + portfolio).strip() + " " + MINISTER;
        draft.title((OwnWords.of(own, draft.shouted()) + " " + title.strip()).strip(),
                own.isEmpty() ? OfficeKind.NATIONAL : OfficeKind.FUNCTION);
    }

    /** Behind "Minister of". */
    void readBehind(List<Word> segment) {
        List<Word> words = CountryNames.withoutArticle(segment);
        Optional<Portfolio> whole = lexicon.portfolios().whole(words);
        Optional<Portfolio> foreign = lexicon.portfolios().at(words, 0)
                .filter(m -> m.length() > 1 && words.size() > m.length()
                        && words.get(m.length()).is("and") && m.value().words().equals("Foreign"))
                .map(Phrases.Match::value);
        Optional<Portfolio> portfolio = whole.or(() -> foreign);
        portfolio.ifPresent(known -> draft.imply(known.ministry()));
        String name = portfolio.map(Portfolio::words).orElseGet(() -> OwnWords.of(words, draft.shouted()));
        String rank = draft.title().substring(0, draft.title().length() - MINISTER.length());
        draft.title(rank + OwnWords.capital(name) + " " + MINISTER, draft.kind());
    }

    private List<Word> withoutWide(List<Word> words) {
        boolean wide = words.size() == 1 && lexicon.is(words.getFirst(), WordKind.WIDE);
        // seen: "delegation head Vice Foreign Minister", two offices in a row
        return wide || lexicon.titles().endingAt(words, words.size()).isPresent() ? List.of() : words;
    }

    private int ranksUpTo(List<Word> words, int end) {
        int i = end;
        while (i > 0 && lexicon.is(words.get(i - 1), WordKind.RANK)) {
            i--;
        }
        return i;
    }
}
