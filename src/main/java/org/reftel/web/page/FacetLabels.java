package org.reftel.web.page;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.reftel.archive.cable.FindingCounts;
import org.reftel.archive.person.Person;
import org.reftel.archive.person.PersonDirectory;
import org.reftel.archive.person.PersonNames;
import org.reftel.search.Facet;
import org.reftel.search.field.Feature;
import org.reftel.search.field.Length;
import org.reftel.vocabulary.Tag;
import org.reftel.vocabulary.TagKind;
import org.reftel.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/** What to call the values of facets. */
@Component
public class FacetLabels {
    private static final int MOST_FOUND = 200;

    private final Vocabulary vocabulary;
    private final PersonNames persons;
    private final PersonDirectory directory;

    FacetLabels(Vocabulary vocabulary, PersonNames persons, PersonDirectory directory) {
        this.vocabulary = vocabulary;
        this.persons = persons;
        this.directory = directory;
    }

    /** The names of persons by address, with one query; where only the surname is known, with the country of the posts if
     * they are of one. */
    public Map<String, String> names(Set<String> slugs) {
        Map<String, String> names = new HashMap<>();
        persons.of(slugs).forEach(
                person -> names.put(person.slug(), name(person.name(), person.form(), person.posts())));
        return names;
    }

    public static String name(Person person) {
        return name(person.name(), person.form(), person.posts().nearlyAll());
    }

    private static String name(String name, Person.Form form, String posts) {
        return form == Person.Form.SURNAME && !posts.isEmpty() ? name + " (" + posts + ")" : name;
    }

    /**
     * A value in words.
     *
     * @param names from {@link #names}
     */
    public String label(Facet facet, String value, Map<String, String> names) {
        return switch (facet) {
            case DATE -> Words.period(value);
            case ORIGIN -> value;
            case CLASSIFICATION, PRECEDENCE -> Words.sentenceCase(value);
            case TAG -> meaning(value).orElse(value);
            case PERSON -> names.getOrDefault(value, value);
            case OFFICE, CAPTION, REGION, COUNTRY, MARKING, ADDRESSEE, LAYOUT -> value;
            case SIGNER -> Words.name(value);
            case FEATURE -> Feature.of(value).map(Feature::words).orElse(value);
            case LENGTH -> Length.of(value).map(Words::length).orElse(value);
            case CONFLICT -> Words.comparison(value);
            case FINDING -> FindingCounts.words(value);
        };
    }

    public Optional<String> meaning(String tag) {
        return vocabulary.tags().find(tag).flatMap(Tag::meaning);
    }

    /** The meaning, or that it is not known. */
    public String meaningOrNot(String tag) {
        return meaning(tag).orElse("meaning not known");
    }

    public TagKind kind(String tag) {
        return vocabulary.tags().find(tag).map(Tag::kind).orElse(TagKind.FREE_TEXT);
    }

    /**
     * The values that a text may mean where their words are not in the values themselves: tags by their meaning, persons by their
     * names; at most some hundred. Empty where the values' own words tell.
     */
    public Set<String> find(Facet facet, String text) {
        return switch (facet) {
            case PERSON -> directory.startingWith(text, PersonDirectory.Wanted.all());
            case TAG -> tags(text.strip().toLowerCase(Locale.ROOT));
            default -> Set.of();
        };
    }

    private Set<String> tags(String sought) {
        return vocabulary.tags().all().stream()
                .filter(tag -> (tag.code() + " " + tag.meaning().orElse("")).toLowerCase(Locale.ROOT).contains(sought))
                .map(Tag::code).limit(MOST_FOUND).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
