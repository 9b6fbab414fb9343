package org.reftel.people.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.reftel.people.office.OfficeLexicon.Title;

/** Reads what stands before the first preposition: country, organisation, rank, title. */
final class FrontReader {
    private final OfficeDraft draft;
    private final OfficeLexicon lexicon;

    FrontReader(OfficeDraft draft) {
        this.draft = draft;
        this.lexicon = draft.lexicon();
    }

    void read(List<Word> front) {
        List<Word> words = withoutCountry(withoutStyle(front));
        Optional<Phrases.Match<Title>> head = lexicon.titles().endingAt(words, words.size());
        if (head.isEmpty()) {
            draft.title(OwnWords.of(words, draft.shouted()), OfficeKind.UNKNOWN);
            return;
        }
        Title title = head.get().value();
        List<Word> before = words.subList(0, words.size() - head.get().length());
        title.organisation().ifPresent(draft::imply);
        if (title.words().equals(MinisterReader.MINISTER)) {
            new MinisterReader(draft).read(before);
        } else if (isJoined(before) && title.words().endsWith(MinisterReader.MINISTER)) {
            new MinisterReader(draft).readJoined(words.subList(0, words.size() - 1));
        } else if (title.kind() == OfficeKind.LOCAL && !before.isEmpty() && !isRanks(before)
                && BodyNames.leading(draft, before) == 0) {
            draft.title(title.words() + " of " + OwnWords.of(before, draft.shouted()), OfficeKind.LOCAL);
        } else {
            entitle(title, withoutBody(before, title));
        }
    }

    /** "Defense and Interior Minister" */
    private static boolean isJoined(List<Word> before) {
        return before.size() > 1 && before.getLast().is("and");
    }

    private void entitle(Title title, List<Word> before) {
        if (before.isEmpty() || isSecond(before, title) || isWide(before, title)) {
            draft.title(title.words(), title.kind());
        } else if (isRanks(before)) {
            draft.title(ranks(before) + " " + title.words(), title.kind());
        } else {
            boolean small = before.stream().noneMatch(Word::isCapital);
            String words = small ? title.words().toLowerCase(Locale.ROOT) : title.words();
            draft.title(OwnWords.of(before, draft.shouted()) + " " + words,
                    title.kind() == OfficeKind.NATIONAL ? OfficeKind.FUNCTION : title.kind());
        }
    }

    /** A federal minister is a minister, a sheikh who is head of something its head. */
    private boolean isWide(List<Word> before, Title title) {
        return before.stream().allMatch(word -> lexicon.is(word, WordKind.STYLE))
                || title.kind() == OfficeKind.NATIONAL && before.size() == 1
                        && lexicon.is(before.getFirst(), WordKind.WIDE);
    }

    /** Of two offices in a row, "delegation head Vice Foreign Minister", the one that says more. */
    private boolean isSecond(List<Word> before, Title title) {
        boolean says = title.kind() == OfficeKind.NATIONAL || title.kind() == OfficeKind.POST;
        return says && !lexicon.is(before.getLast(), WordKind.RANK)
                && lexicon.titles().endingAt(before, before.size()).isPresent();
    }

    /** "Gen" of "Armed Forces Chief Gen" goes with the name, as does an envoy's rank of ambassador. */
    private List<Word> withoutStyle(List<Word> front) {
        List<Word> words = front;
        boolean found = true;
        while (found && words.size() > 1) {
            Optional<Phrases.Match<Title>> last = lexicon.titles().endingAt(words, words.size());
            boolean rank = last.filter(match -> match.value().kind() == OfficeKind.RANK
                    || match.length() == 1 && match.value().words().equals("Ambassador")).isPresent();
            boolean longer = last.filter(match -> !rank && match.length() > 1).isPresent();
            int length = rank ? last.get().length() : 1;
            List<Word> rest = words.subList(0, words.size() - length);
            found = (rank || !longer && lexicon.is(words.getLast(), WordKind.STYLE)) && !rest.isEmpty()
                    && (isOffice(rest)
                            || last.isEmpty() && lexicon.is(rest.getLast(), WordKind.BODY));
            words = found ? rest : words;
        }
        return words;
    }

    /** MOD before a rank is the ministry. */
    private boolean isOffice(List<Word> words) {
        return lexicon.titles().endingAt(words, words.size()).isPresent()
                && !lexicon.is(words.getLast(), WordKind.GOVERNMENT);
    }

    private List<Word> withoutCountry(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            Optional<Phrases.Match<Optional<String>>> match = CountryNames.at(lexicon, words, i);
            int next = i + match.map(Phrases.Match::length).orElse(0);
            if (match.isPresent() && (i == 0 || beginsTitle(words, next))) {
                draft.state(match.get().value());
                boolean all = words.size() == next - i;
                return match.get().value().isEmpty() || all ? words : without(words, i, next);
            }
        }
        return words;
    }

    private boolean beginsTitle(List<Word> words, int i) {
        return i < words.size() && (lexicon.titles().at(words, i).isPresent()
                || lexicon.portfolios().at(words, i).isPresent() || lexicon.is(words.get(i), WordKind.RANK));
    }

    static List<Word> without(List<Word> words, int from, int to) {
        List<Word> rest = new ArrayList<>(words.subList(0, from));
        rest.addAll(words.subList(to, words.size()));
        return rest;
    }

    private List<Word> withoutBody(List<Word> before, Title title) {
        int first = 0;
        while (first < before.size() && !before.get(first).isCapital()) {
            first++;
        }
        int length = BodyNames.leading(draft, before.subList(first, before.size()));
        if (length == 0) {
            return before;
        }
        List<Word> body = before.subList(first, first + length);
        boolean american = title.kind() == OfficeKind.AMERICAN && BodyNames.isOfEveryCountry(lexicon, body);
        if (title.organisation().isPresent() && !american) {
            draft.countryOf(body);
        } else {
            draft.organisation(body);
        }
        return without(before, first, first + length);
    }

    private boolean isRanks(List<Word> words) {
        return words.stream().allMatch(word -> lexicon.is(word, WordKind.RANK));
    }

    static String ranks(List<Word> words) {
        StringBuilder ranks = new StringBuilder();
        for (Word word : words) {
            String rank = word.is("dep") ? "deputy" : word.is("asst") ? "assistant" : word.normal();
            ranks.append(ranks.isEmpty() ? "" : " ").append(OwnWords.capital(rank));
        }
        return ranks.toString();
    }
}
