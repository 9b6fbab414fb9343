package org.reftel.search.lucene;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.hibernate.search.mapper.orm.session.SearchSession;
import org.reftel.archive.cable.Cable;
import org.reftel.search.Suggestion;
import org.reftel.search.field.IndexFields;

/** Finds cables by what somebody begins to type of their subject. */
final class SubjectFinder {
    private static final int MOST_WORDS = 12;

    private final SearchSession session;

    SubjectFinder(SearchSession session) {
        this.session = session;
    }

    private record Found(String identifier, String subject) {}

    List<Suggestion> startingSo(String text, int most) {
        List<String> words = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty()).limit(MOST_WORDS).toList();
        if (words.isEmpty()) {
            return List.of();
        }
        return session.search(Cable.class).select(f -> f.composite()
                .from(f.field(IndexFields.IDENTIFIER, String.class), f.field(IndexFields.SUBJECT, String.class))
                .as(Found::new)).where((f, root) -> {
                    root.add(f.wildcard().field(IndexFields.SUBJECT).matching(words.getLast() + "*"));
                    words.subList(0, words.size() - 1)
                            .forEach(word -> root.add(f.match().field(IndexFields.SUBJECT).matching(word)));
                }).fetchHits(most).stream()
                .map(found -> new Suggestion(Suggestion.Kind.SUBJECT, found.identifier, found.subject, 1)).toList();
    }
}
