package org.reftel.people.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.reftel.people.office.OfficeLexicon.Title;

/**
 * Finds the words of a paragraph that speak of the one holder of an office without a name: "the Ambassador", "the Turkish FM", and
 * "Ambassador noted" as telegrams leave out the article. Where a name stands beside the words, they are its title.
 */
public final class OfficeMentions {
    /** Telegrams written by the Department and its posts mean their own. */
    private static final String SECRETARY = "Secretary";
    private static final String SECRETARY_OF_STATE = "Secretary of State";
    /** Behind these an officer of the post stands without an article. */
    private static final Set<String> BEFORE_BARE = Set.of("with", "by", "told", "asked", "and", "that", "informed",
            "thanked", "assured", "urged");

    private final OfficeReader reader;
    private final OfficeLexicon lexicon;

    public OfficeMentions(OfficeReader reader) {
        this.reader = reader;
        this.lexicon = reader.lexicon();
    }

    /**
     * In the order of the text, none within another.
     *
     * @param postCountry as {@link OfficeReader#of} takes it
     */
    public List<OfficeMention> in(String text, Optional<String> postCountry) {
        List<Word> words = WordScanner.scan(text);
        MentionContext context = new MentionContext(words, lexicon);
        List<OfficeMention> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int end = words.get(i).is("the") ? afterArticle(context, words, i) : bare(context, words, i);
            if (end > i) {
                mention(text, words.subList(i, end), postCountry).ifPresent(found::add);
            }
            i = Math.max(i + 1, end);
        }
        return found;
    }

    private Optional<OfficeMention> mention(String text, List<Word> words, Optional<String> postCountry) {
        Word last = words.getLast();
        int start = words.getFirst().start();
        int end = last.start() + last.bare().length();
        int from = words.getFirst().is("the") ? words.get(1).start() : start;
        String role = text.substring(from, end);
        return reader.of(role.equals(SECRETARY) ? SECRETARY_OF_STATE : role, Optional.empty(), postCountry)
                .map(office -> new OfficeMention(start, end - start, office));
    }

    /** Where the mention ends that begins with this article; 0 where none does. */
    private int afterArticle(MentionContext context, List<Word> words, int article) {
        int first = article + 1;
        Optional<Phrases.Match<Optional<String>>> country = CountryNames.at(lexicon, words, first);
        if (country.isPresent()) {
            first += country.get().length();
            first += first < words.size() && words.get(first).is(".") ? 1 : 0;
        }
        Optional<Phrases.Match<Title>> title = titleAt(words, first);
        if (title.isEmpty() || context.isSaidOfName(article)) {
            return 0;
        }
        int end = context.withCountry(first + title.get().length(), title.get().value());
        return end == 0 || context.isSaidOfNext(end) || context.isApposition(article, end) ? 0 : end;
    }

    private Optional<Phrases.Match<Title>> titleAt(List<Word> words, int i) {
        return i < words.size() && words.get(i).isCapital()
                ? lexicon.titles().at(words, i)
                        .filter(match -> match.value().spoken() || match.value().words().equals(SECRETARY))
                : Optional.empty();
    }

    private int bare(MentionContext context, List<Word> words, int first) {
        Optional<Phrases.Match<Title>> title = titleAt(words, first)
                .filter(match -> match.value().kind() == OfficeKind.POST);
        if (title.isEmpty() || !standsBare(words, first)) {
            return 0;
        }
        int end = first + title.get().length();
        boolean goesOn = end < words.size() && (words.get(end).isMark() || !words.get(end).isCapital())
                && !lexicon.is(words.get(end), WordKind.MEETS);
        return goesOn && !context.isSaidOfNext(end) ? end : 0;
    }

    /** At the start of a sentence, or behind a word that has persons as its object. */
    private static boolean standsBare(List<Word> words, int i) {
        if (i == 0 || words.get(i - 1).is(".") && !words.get(i).glued()) {
            return true;
        }
        return BEFORE_BARE.contains(words.get(i - 1).normal()) && !words.get(i - 1).isCapital();
    }
}
