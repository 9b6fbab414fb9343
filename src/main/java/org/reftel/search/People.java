package org.reftel.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.reftel.archive.person.Person;
import org.reftel.archive.person.PersonDirectory;
import org.reftel.archive.person.PersonDirectory.Wanted;
import org.reftel.archive.person.PersonRepository;
import org.springframework.stereotype.Component;

/** Lists of persons with their numbers of cables, a hundred a page. */
@Component
public class People {
    /** Persons on a page. */
    public static final int PAGE = 100;
    /** No list goes further. */
    public static final int LAST_PAGE = Criteria.DEEPEST / PAGE;

    private final CableSearch search;
    private final PersonRepository persons;
    private final PersonDirectory directory;

    People(CableSearch search, PersonRepository persons, PersonDirectory directory) {
        this.search = search;
        this.persons = persons;
        this.directory = directory;
    }

    /** A person, and how many cables name the person. */
    public record Named(Person person, long cables) {}

    /**
     * A page of them.
     *
     * @param total on all pages
     */
    public record Page(List<Named> people, long total) {}

    /** The number of a page as somebody types it, or the nearest there is; the first where it is none. */
    public static int page(String asked) {
        try {
            return Math.clamp(Integer.parseInt(asked), 1, LAST_PAGE);
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    /** The most named first, without those whom cables only address. */
    public Page mostNamed(int page) {
        FacetResult top = search.topAsShown(Criteria.everything(), Facet.PERSON, PAGE * page);
        return new Page(named(slice(top.values(), page)), top.distinct());
    }

    /** At most {@link PersonDirectory#MOST_FOUND} with a word of the name that starts so, the most named first. */
    public Page startingWith(String text, Wanted wanted, int page) {
        Set<String> slugs = directory.startingWith(text, wanted);
        List<FacetValue> all = slugs.isEmpty()
                ? List.of()
                : search.counts(Criteria.everything(), Facet.PERSON, slugs).stream()
                        .sorted(FacetValue.MOST_FIRST).toList();
        return new Page(named(slice(all, page)), all.size());
    }

    /** Those wanted, by surname. */
    public List<Named> bySurname(Wanted wanted, int page) {
        Map<String, Person> bySlug = bySlug(directory.page(wanted, page, PAGE));
        return bySlug.isEmpty()
                ? List.of()
                : named(search.counts(Criteria.everything(), Facet.PERSON, bySlug.keySet()), bySlug);
    }

    /** A part of a list that makes a page. */
    public static List<FacetValue> slice(List<FacetValue> values, int page) {
        return values.stream().skip((page - 1L) * PAGE).limit(PAGE).toList();
    }

    /** Who is named together with a person, in the order of the result. */
    public static List<FacetValue> besides(String slug, SearchResult result, int most) {
        return result.values(Facet.PERSON).stream().filter(value -> !value.value().equals(slug)).limit(most).toList();
    }

    private List<Named> named(List<FacetValue> values) {
        Set<String> slugs = values.stream().map(FacetValue::value).collect(Collectors.toSet());
        return named(values, bySlug(slugs.isEmpty() ? List.of() : persons.named(slugs)));
    }

    private static List<Named> named(List<FacetValue> values, Map<String, Person> bySlug) {
        return values.stream().filter(value -> bySlug.containsKey(value.value()))
                .map(value -> new Named(Objects.requireNonNull(bySlug.get(value.value())), value.count())).toList();
    }

    private static Map<String, Person> bySlug(List<Person> persons) {
        Map<String, Person> bySlug = new LinkedHashMap<>();
        persons.forEach(person -> bySlug.put(person.slug(), person));
        return bySlug;
    }
}
