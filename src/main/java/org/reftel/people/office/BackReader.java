package org.reftel.people.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what stands behind the first preposition: a portfolio, a country, a body, or more of the title. */
final class BackReader {
    /** Titles that are accredited though they are not of a post alone. */
    private static final Set<String> ACCREDITED = Set.of("Permanent Representative", "Deputy Permanent Representative",
            "High Commissioner", "Special Envoy", "Envoy", "Representative", "Special Representative",
            "Ambassador-at-Large");
    /** With "for" it is a junior minister's title in Spain or Britain. */
    private static final String STATE = "Secretary of State";

    private final OfficeDraft draft;
    private final OfficeLexicon lexicon;
    private boolean bodyRead;

    /** A preposition and the words up to the next one. */
    private record Segment(Word preposition, List<Word> words) {}

    BackReader(OfficeDraft draft) {
        this.draft = draft;
        this.lexicon = draft.lexicon();
    }

    void read(List<Word> back) {
        List<Segment> segments = segments(back);
        boolean more = true;
        for (int i = 0; i < segments.size() && more; i++) {
            more = read(segments, i);
        }
    }

    private List<Segment> segments(List<Word> back) {
        List<Segment> segments = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= back.size(); i++) {
            if (i == back.size() || lexicon.is(back.get(i), WordKind.MEETS) && !isInName(back, start, i)) {
                segments.add(new Segment(back.get(start), back.subList(start + 1, i)));
                start = i;
            }
        }
        return back.isEmpty() ? List.of() : segments;
    }

    /** "Republic of" is a part of the country's name. */
    private boolean isInName(List<Word> back, int start, int of) {
        return back.get(of).is("of") && isRealm(CountryNames.withoutArticle(back.subList(start + 1, of)));
    }

    /** Whether what follows may say more of the office. */
    private boolean read(List<Segment> segments, int i) {
        Segment segment = segments.get(i);
        List<Word> words = CountryNames.withoutArticle(segment.words());
        boolean of = segment.preposition().is("of");
        Optional<String> country = CountryNames.whole(lexicon, words);
        if (of && country.isPresent()) {
            draft.state(country);
            return true;
        }
        if (of && isRealm(words) && draft.kind() == OfficeKind.NATIONAL) {
            return true;
        }
        if (i == 0 && (of || segment.preposition().is("for")) && isBareMinister()) {
            new MinisterReader(draft).readBehind(words);
            return true;
        }
        if (i == 0 && isAccredited() && isPlace(segment.preposition())) {
            accredit(segments, words);
            return false;
        }
        return describe(segments, i, words);
    }

    private boolean describe(List<Segment> segments, int i, List<Word> words) {
        if (bodyRead) {
            return !lexicon.is(segments.get(i).preposition(), WordKind.PLACES);
        }
        boolean purpose = segments.get(i).preposition().is("for");
        if (!purpose && BodyNames.isNamed(draft, words) && !isOfPerson(words)) {
            bodyRead = true;
            draft.organisation(body(segments, i));
            return true;
        }
        boolean junior = draft.title().equals(STATE) && purpose;
        if (junior) {
            draft.withdraw(OfficeKind.NATIONAL);
        }
        String own = OwnWords.of(segments.get(i).words(), draft.shouted());
        draft.extend(segments.get(i).preposition().normal() + " " + own);
        if (junior) {
            draft.title(draft.title(), OfficeKind.NATIONAL);
        }
        return true;
    }

    /** "to the Minister": a title is no body, whatever stands in it. */
    private boolean isOfPerson(List<Word> words) {
        return lexicon.titles().endingAt(words, words.size()).isPresent() && !lexicon.is(words.getLast(), WordKind.BODY)
                && lexicon.bodies().endingAt(words, words.size()).isEmpty();
    }

    /** The body's name with what belongs to it: "Chamber of Deputies", but for its country and its place. */
    private List<Word> body(List<Segment> segments, int first) {
        List<Word> name = new ArrayList<>();
        for (int i = first; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            boolean follows = i > first;
            if (follows && (lexicon.is(segment.preposition(), WordKind.PLACES)
                    || CountryNames.whole(lexicon, segment.words()).isPresent())) {
                break;
            }
            if (follows) {
                name.add(segment.preposition());
            }
            List<Word> words = follows ? segment.words() : CountryNames.withoutArticle(segment.words());
            for (int w = 0; w < words.size(); w++) {
                name.add(words.get(w));
                // the Supreme People's Assembly goes on, the ministry's press bureau is another body
                if (words.get(w).possessive() && (w + 1 == words.size() || !words.get(w + 1).isCapital())) {
                    return withBare(name);
                }
            }
        }
        return name;
    }

    private static List<Word> withBare(List<Word> name) {
        Word last = name.removeLast();
        name.add(new Word(last.bare(), last.normal(), last.start(), last.glued(), false));
        return name;
    }

    private void accredit(List<Segment> segments, List<Word> words) {
        List<Word> all = new ArrayList<>(words);
        for (Segment segment : segments.subList(1, segments.size())) {
            if (!segment.preposition().is("of")) {
                break;
            }
            all.add(segment.preposition());
            all.addAll(segment.words());
        }
        draft.accreditedTo(CountryNames.orCapital(lexicon, all)
                .or(() -> lexicon.bodies().whole(all).map(OfficeLexicon.Body::name))
                .orElseGet(() -> OwnWords.of(all, draft.shouted())));
    }

    private static boolean isPlace(Word preposition) {
        return preposition.is("to") || preposition.is("in") || preposition.is("at");
    }

    private boolean isAccredited() {
        return draft.kind() == OfficeKind.POST || ACCREDITED.contains(draft.title());
    }

    private boolean isBareMinister() {
        String title = draft.title();
        return draft.kind() == OfficeKind.NATIONAL && title.endsWith(MinisterReader.MINISTER)
                && !title.equals("Prime Minister") && !title.equals("Deputy Prime Minister")
                && !draft.office().marks().contains(OfficeMark.IMPLIED_ORGANISATION);
    }

    private boolean isRealm(List<Word> words) {
        return !words.isEmpty() && CountryNames.realm(lexicon, words) == words.size();
    }
}
