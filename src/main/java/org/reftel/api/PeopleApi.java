package org.reftel.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.reftel.archive.Person;
import org.reftel.archive.PersonRepository;
import org.reftel.archive.RoleStated;
import org.reftel.archive.Tally;
import org.reftel.search.CableSearch;
import org.reftel.search.Criteria;
import org.reftel.search.Facet;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** {@code /api/people}. */
@RestController
class PeopleApi {
    private static final int MOST = 200;

    private final FacetDocuments facets;
    private final CableSearch search;
    private final PersonRepository persons;

    PeopleApi(FacetDocuments facets, CableSearch search, PersonRepository persons) {
        this.facets = facets;
        this.search = search;
        this.persons = persons;
    }

    /** A person. */
    @JsonNaming(SnakeCaseStrategy.class)
    record PersonEntry(String personId, @Nullable String person, long cables) {}

    /** What cables call a person; dates are null where no such cable has one. */
    record RoleEntry(String role, long cables, @Nullable String first, @Nullable String last) {
        private static RoleEntry of(RoleStated role) {
            return new RoleEntry(role.words(), role.cables(), role.from().map(ResultDocuments::minute).orElse(null),
                    role.to().map(ResultDocuments::minute).orElse(null));
        }
    }

    /**
     * A person with names, roles and cables.
     *
     * @param known how much of the name is known: full, initial or surname
     */
    @JsonNaming(SnakeCaseStrategy.class)
    record PersonDocument(String personId, String person, String known, List<Tally> names, List<RoleEntry> roles,
            ProfileDocument profile) {}

    /** The 200 most named; with {@code find}, those whose name has a word that starts so, at most 50. */
    @GetMapping("/api/people")
    @Operation(operationId = "people", summary = "The most named persons, or those with a word of the name.")
    List<PersonEntry> people(@RequestParam(defaultValue = "") String find) {
        if (find.isBlank()) {
            return facets.top(Facet.PERSON, MOST).stream()
                    .map(value -> new PersonEntry(value.value(), value.label(), value.count())).toList();
        }
        Set<String> slugs = persons.startingWith(find);
        if (slugs.isEmpty()) {
            return List.of();
        }
        Map<String, String> names = persons.named(slugs).stream()
                .collect(Collectors.toMap(Person::slug, Person::name));
        return search.counts(Criteria.everything(), Facet.PERSON, slugs).stream()
                .map(value -> new PersonEntry(value.value(), names.get(value.value()), value.count())).toList();
    }

    /** A person; the address of one who turned out to be another gives the other. */
    @GetMapping("/api/people/{slug}")
    @Operation(operationId = "person", summary = "A person: names, roles, and what goes with them.")
    PersonDocument person(@PathVariable String slug) {
        String present = persons.movedTo(slug).orElse(slug);
        Person person = persons.named(List.of(present)).stream().findFirst()
                .orElseThrow(() -> new NotHeldException("No cable in this archive names a person " + slug + "."));
        return new PersonDocument(present, person.name(), person.form().name().toLowerCase(Locale.ROOT),
                persons.names(present), persons.roles(present).stream().map(RoleEntry::of).toList(),
                facets.profile(Facet.PERSON, present));
    }
}
