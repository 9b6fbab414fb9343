package org.reftel.api;

import java.util.List;
import java.util.Locale;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.reftel.archive.person.Person;
import org.reftel.archive.person.PersonDirectory;
import org.reftel.archive.person.PersonRepository;
import org.reftel.search.Criteria;
import org.reftel.search.Offices;
import org.reftel.search.People;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** {@code /api/people}. */
@RestController
class PeopleApi {
    private final People people;
    private final Offices offices;
    private final PersonRepository persons;
    private final PersonDocuments documents;

    PeopleApi(People people, Offices offices, PersonRepository persons, PersonDocuments documents) {
        this.people = people;
        this.offices = offices;
        this.persons = persons;
        this.documents = documents;
    }

    /** A person; {@code country} is that of the post that names the person first. */
    @JsonNaming(SnakeCaseStrategy.class)
    record PersonEntry(String personId, String person,
            @Schema(description = PersonDocument.COUNTRY) String country, long cables) {
        private static PersonEntry of(People.Named named) {
            return new PersonEntry(named.person().slug(), named.person().name(), named.person().country(),
                    named.cables());
        }
    }

    /** A hundred a page. */
    @GetMapping("/api/people")
    @Operation(operationId = "people", summary = "Persons: the most named; or by surname those of a letter, a country, an office; or those with a word of the name.")
    List<PersonEntry> people(
            @Parameter(description = "The start of a word of the name; the most named come first.") @RequestParam(defaultValue = "") String find,
            @Parameter(description = "The first letter of the surname.") @RequestParam(defaultValue = "") String letter,
            @Parameter(description = "Country of the post that names the person first.") @RequestParam(defaultValue = "") String country,
            @Parameter(description = "An office, in words or as in addresses: foreign-minister-kazakhstan.") @RequestParam(defaultValue = "") String office,
            @Parameter(description = "From 1, a hundred persons each.") @RequestParam(defaultValue = "1") String page) {
        int number = StrictParameters.number("page", page, People.LAST_PAGE);
        String first = letter.strip().toLowerCase(Locale.ROOT);
        boolean isLetter = first.length() == 1 && first.charAt(0) >= 'a' && first.charAt(0) <= 'z';
        if (!first.isEmpty() && !isLetter) {
            throw StrictParameters.unfit("letter", letter, "is no letter from a to z");
        }
        String words = office.isBlank() ? "" : offices.meant(office).orElse(office.strip());
        PersonDirectory.Wanted wanted = new PersonDirectory.Wanted(first, country.strip(), words);
        return found(find, wanted, number).stream().map(PersonEntry::of).toList();
    }

    private List<People.Named> found(String find, PersonDirectory.Wanted wanted, int page) {
        if (!find.isBlank()) {
            return people.startingWith(find, wanted, page).people();
        }
        return wanted.isAll() ? people.mostNamed(page).people() : people.bySurname(wanted, page);
    }

    /** A person; the address of one who turned out to be another gives the other. */
    @GetMapping("/api/people/{slug}")
    @Operation(operationId = "person", summary = "A person: names, offices, mentions, company, and what goes with them.")
    PersonDocument person(@PathVariable String slug,
            @Parameter(description = "Page of the mentions, from 1, twenty cables each.") @RequestParam(defaultValue = "1") String mentions) {
        String present = persons.movedTo(slug).orElse(slug);
        Person person = persons.named(List.of(present)).stream().findFirst()
                .orElseThrow(() -> new NotHeldException("No cable in this archive names a person " + slug + "."));
        return documents.of(person,
                StrictParameters.number("mentions", mentions, Criteria.DEEPEST / Criteria.DEFAULT_SIZE));
    }
}
