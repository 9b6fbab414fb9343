package org.reftel.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.reftel.archive.cable.CableReader;
import org.reftel.archive.person.PersonDirectory;
import org.reftel.archive.person.PersonNames;
import org.reftel.search.query.Scope;
import org.reftel.vocabulary.Tag;
import org.reftel.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/** What the letters typed so far may become: cables by number, posts, tags, people, subjects. */
@Component
public class Suggestions {
    /** Of each kind. */
    private static final int MOST = 4;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;

    private final CableSearch search;
    private final CableReader cables;
    private final PersonDirectory directory;
    private final PersonNames persons;
    private final Vocabulary vocabulary;

    Suggestions(CableSearch search, CableReader cables, PersonDirectory directory, PersonNames persons,
            Vocabulary vocabulary) {
        this.search = search;
        this.cables = cables;
        this.directory = directory;
        this.persons = persons;
        this.vocabulary = vocabulary;
    }

    /** Some of each kind, in the order of the kinds; none for less than two letters. */
    public List<Suggestion> of(String typed) {
        String text = typed.strip();
        Optional<Scope> field = field(text);
        if (field.isPresent()) {
            return within(field.get(), text.substring(text.indexOf(':') + 1).replace("\"", "").strip());
        }
        if (!isOfFitLength(text)) {
            return List.of();
        }
        List<Suggestion> suggestions = new ArrayList<>();
        cables.startingSo(text, MOST)
                .forEach(number -> suggestions.add(new Suggestion(Suggestion.Kind.CABLE, number, number, 1)));
        origins(text).forEach(suggestions::add);
        tags(text).forEach(suggestions::add);
        people(text).forEach(suggestions::add);
        suggestions.addAll(search.subjects(text, MOST));
        return suggestions;
    }

    private static boolean isOfFitLength(String text) {
        return text.length() >= SHORTEST && text.length() <= LONGEST;
    }

    /** Of the query language: person: before the letters of a name. */
    private static Optional<Scope> field(String text) {
        int colon = text.indexOf(':');
        return colon < 0 ? Optional.empty() : Scope.named(text.substring(0, colon));
    }

    private List<Suggestion> within(Scope field, String text) {
        if (!isOfFitLength(text)) {
            return List.of();
        }
        return switch (field) {
            case PERSON -> people(text).toList();
            case TAG -> tags(text).toList();
            case ORIGIN, FROM -> origins(text).toList();
            case SUBJECT -> search.subjects(text, MOST);
            default -> List.of();
        };
    }

    private Stream<Suggestion> origins(String text) {
        return search.find(Criteria.everything(), Facet.ORIGIN, text, MOST).stream().map(
                value -> new Suggestion(Suggestion.Kind.ORIGIN, value.value(), value.value(), value.count()));
    }

    /** By code or by a word of the meaning. */
    private Stream<Suggestion> tags(String text) {
        String code = text.toUpperCase(Locale.ROOT);
        String word = text.toLowerCase(Locale.ROOT);
        Set<String> meant = vocabulary.tags().all().stream()
                .filter(tag -> tag.code().startsWith(code) || tag.meaning()
                        .filter(meaning -> (" " + meaning.toLowerCase(Locale.ROOT)).contains(" " + word)).isPresent())
                .map(Tag::code).collect(Collectors.toSet());
        return most(Facet.TAG, meant).map(value -> new Suggestion(Suggestion.Kind.TAG, value.value(),
                vocabulary.tags().find(value.value()).flatMap(Tag::meaning).orElse(value.value()), value.count()));
    }

    private Stream<Suggestion> people(String text) {
        List<FacetValue> named = most(Facet.PERSON, directory.quicklyStartingWith(text)).toList();
        Map<String, String> names = persons.byAddress(named.stream().map(FacetValue::value).toList());
        return named.stream().filter(value -> names.containsKey(value.value()))
                .map(value -> new Suggestion(Suggestion.Kind.PERSON, value.value(),
                        names.getOrDefault(value.value(), value.value()), value.count()));
    }

    private Stream<FacetValue> most(Facet facet, Set<String> values) {
        return values.isEmpty()
                ? Stream.of()
                : search.counts(Criteria.everything(), facet, values).stream().filter(value -> value.count() > 0)
                        .sorted(FacetValue.MOST_FIRST).limit(MOST);
    }
}
