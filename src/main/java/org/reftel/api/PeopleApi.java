package org.reftel.api;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.reftel.archive.Person;
import org.reftel.archive.PersonDirectory;
import org.reftel.archive.PersonRepository;
import org.reftel.search.CableSearch;
import org.reftel.search.Criteria;
import org.reftel.search.Facet;
import org.reftel.search.FacetValue;
import org.reftel.search.Offices;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** {@code /api/people}. */
@RestController
class PeopleApi {
    private static final int PAGE = 100;
    private static final int LAST_PAGE = Criteria.DEEPEST / PAGE;

    private final CableSearch search;
    private final Offices offices;
    private final PersonRepository persons;
    private final PersonDirectory directory;
    private final PersonDocuments documents;

    PeopleApi(CableSearch search, Offices offices, PersonRepository persons, PersonDirectory directory,
            PersonDocuments documents) {
        this.search = search;
        this.offices = offices;
        this.persons = persons;
        this.directory = directory;
        this.documents = documents;
    }

    /** A person; {@code country} is that of the post that names the person first. */
    @JsonNaming(SnakeCaseStrategy.class)
    record PersonEntry(String personId, String person, String country, long cables) {}

    /** A hundred a page. */
    @GetMapping("/api/people")
    @Operation(operationId = "people", summary = "Persons: the most named; or by surname those of a letter, a country, an office; or those with a word of the name.")
    List<PersonEntry> people(
            @Parameter(description = "The start of a word of the name; the most named come first.") @RequestParam(defaultValue = "") String find,
            @Parameter(description = "The first letter of the surname.") @RequestParam(defaultValue = "") String letter,
            @Parameter(description = "Country of the post that names the person first.") @RequestParam(defaultValue = "") String country,
            @Parameter(description = "An office, in words or as in addresses: foreign-minister-kazakhstan.") @RequestParam(defaultValue = "") String office,
            @Parameter(description = "From 1, a hundred persons each.") @RequestParam(defaultValue = "1") String page) {
        int number = number(page);
        String first = letter.strip().toLowerCase(Locale.ROOT);
        String words = office.isBlank() ? "" : offices.meant(office).orElse(office.strip());
        PersonDirectory.Wanted wanted = new PersonDirectory.Wanted(
                first.length() == 1 && first.charAt(0) >= 'a' && first.charAt(0) <= 'z' ? first : "", country.strip(),
                words);
        if (!find.isBlank()) {
            return found(directory.startingWith(find, wanted), number);
        }
        return wanted.isAll() ? most(number) : listed(directory.page(wanted, number, PAGE));
    }

    private static int number(String page) {
        try {
            return Math.clamp(Integer.parseInt(page), 1, LAST_PAGE);
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    private List<PersonEntry> most(int page) {
        return entries(search.top(Criteria.everything(), Facet.PERSON, page * PAGE).values().stream()
                .skip((page - 1L) * PAGE).toList());
    }

    private List<PersonEntry> found(Set<String> slugs, int page) {
        return slugs.isEmpty()
                ? List.of()
                : entries(search.counts(Criteria.everything(), Facet.PERSON, slugs).stream()
                        .sorted(Comparator.comparingLong((FacetValue value) -> -value.count()))
                        .skip((page - 1L) * PAGE).limit(PAGE).toList());
    }

    private List<PersonEntry> entries(List<FacetValue> values) {
        Set<String> slugs = values.stream().map(FacetValue::value).collect(Collectors.toSet());
        return slugs.isEmpty() ? List.of() : entries(values, persons.named(slugs));
    }

    private List<PersonEntry> listed(List<Person> page) {
        Set<String> slugs = page.stream().map(Person::slug)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        return page.isEmpty()
                ? List.of()
                : entries(search.counts(Criteria.everything(), Facet.PERSON, slugs), page);
    }

    private static List<PersonEntry> entries(List<FacetValue> values, List<Person> persons) {
        Map<String, Person> bySlug = new LinkedHashMap<>();
        persons.forEach(person -> bySlug.put(person.slug(), person));
        return values.stream().filter(value -> bySlug.containsKey(value.value())).map(value -> {
            Person person = Objects.requireNonNull(bySlug.get(value.value()));
            return new PersonEntry(person.slug(), person.name(), person.country(), value.count());
        }).toList();
    }

    /** A person; the address of one who turned out to be another gives the other. */
    @GetMapping("/api/people/{slug}")
    @Operation(operationId = "person", summary = "A person: names, offices, mentions, company, and what goes with them.")
    PersonDocument person(@PathVariable String slug,
            @Parameter(description = "Page of the mentions, from 1, twenty cables each.") @RequestParam(defaultValue = "1") String mentions) {
        String present = persons.movedTo(slug).orElse(slug);
        Person person = persons.named(List.of(present)).stream().findFirst()
                .orElseThrow(() -> new NotHeldException("No cable in this archive names a person " + slug + "."));
        return documents.of(person, number(mentions));
    }
}
