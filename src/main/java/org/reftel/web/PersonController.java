package org.reftel.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.reftel.archive.Person;
import org.reftel.archive.PersonRepository;
import org.reftel.archive.RoleStated;
import org.reftel.archive.Tally;
import org.reftel.search.CableSearch;
import org.reftel.search.Criteria;
import org.reftel.search.Facet;
import org.reftel.search.FacetResult;
import org.reftel.search.FacetValue;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /people}: whom cables name: the most named, by letter, by a piece of the name, and a page for each. */
@Controller
class PersonController {
    private static final int PAGE = 100;

    private final CableSearch search;
    private final PersonRepository persons;
    private final FacetLabels labels;
    private final Profiles profiles;

    PersonController(CableSearch search, PersonRepository persons, FacetLabels labels, Profiles profiles) {
        this.search = search;
        this.persons = persons;
        this.labels = labels;
        this.profiles = profiles;
    }

    /** A person in the list. */
    record PersonEntry(String name, String href, long count) {}

    /**
     * The list.
     *
     * @param heading what is listed
     * @param letter the chosen initial; empty where another list is shown
     */
    record PeoplePage(String heading, String find, String letter, long held, List<PersonEntry> people,
            Optional<String> previous, Optional<String> next) {
        /** The initials to choose from. */
        public List<String> letters() {
            return "abcdefghijklmnopqrstuvwxyz".chars().mapToObj(Character::toString).toList();
        }
    }

    /** A role with its dates in words. */
    record RoleView(String words, String when, String cables) {}

    /** A person's own page. */
    record PersonPage(String name, String form, List<Tally> names, List<RoleView> roles, Profile profile) {}

    @GetMapping("/people")
    String people(@RequestParam(name = "find", defaultValue = "") String find,
            @RequestParam(defaultValue = "") String letter, @RequestParam(defaultValue = "1") String page,
            Model model) {
        String text = find.strip();
        if (!text.isEmpty()) {
            model.addAttribute("page", found(text));
        } else if (letter.length() == 1 && Character.isLetter(letter.charAt(0))) {
            model.addAttribute("page", byLetter(letter.toLowerCase(Locale.ROOT), number(page)));
        } else {
            model.addAttribute("page", mostNamed());
        }
        return "people";
    }

    private static int number(String page) {
        try {
            return Math.clamp(Integer.parseInt(page), 1, Criteria.DEEPEST / PAGE);
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    private PeoplePage mostNamed() {
        FacetResult top = search.top(Criteria.everything(), Facet.PERSON, PAGE);
        Map<String, String> names = labels
                .names(top.values().stream().map(FacetValue::value).collect(Collectors.toSet()));
        return new PeoplePage(top.distinct() > PAGE ? "The " + PAGE + " most named" : "Everybody named", "", "",
                persons.count(), entries(top.values(), names), Optional.empty(), Optional.empty());
    }

    private PeoplePage byLetter(String letter, int page) {
        List<Person> found = persons.surnamed(letter, PageRequest.of(page - 1, PAGE));
        String address = "/people?letter=" + letter + "&page=";
        return new PeoplePage("Surnames with " + letter.toUpperCase(Locale.ROOT), "", letter, persons.count(),
                counted(found.stream().map(Person::slug).toList()),
                page > 1 ? Optional.of(address + (page - 1)) : Optional.empty(),
                found.size() == PAGE ? Optional.of(address + (page + 1)) : Optional.empty());
    }

    private PeoplePage found(String text) {
        Set<String> slugs = labels.find(Facet.PERSON, text, List.of());
        return new PeoplePage("Names with “" + text + "”", text, "", persons.count(),
                counted(new ArrayList<>(slugs)), Optional.empty(), Optional.empty());
    }

    private List<PersonEntry> counted(List<String> slugs) {
        if (slugs.isEmpty()) {
            return List.of();
        }
        Set<String> set = new java.util.LinkedHashSet<>(slugs);
        return entries(search.counts(Criteria.everything(), Facet.PERSON, set), labels.names(set));
    }

    private static List<PersonEntry> entries(List<FacetValue> values, Map<String, String> names) {
        return values.stream().map(value -> new PersonEntry(names.getOrDefault(value.value(), value.value()),
                Links.entity(Facet.PERSON, value.value()), value.count())).toList();
    }

    /** The address of a person who turned out to be another leads to the other. */
    @GetMapping("/people/{slug}")
    String person(@PathVariable String slug, Model model) {
        Optional<Person> person = persons.named(List.of(slug)).stream().findFirst();
        if (person.isEmpty()) {
            return persons.movedTo(slug).map(other -> "redirect:" + Links.entity(Facet.PERSON, other))
                    .orElseThrow(() -> new NotHereException("No cable here names a person of this address."));
        }
        model.addAttribute("page", new PersonPage(person.get().name(), form(person.get()), persons.names(slug),
                persons.roles(slug).stream().map(PersonController::view).toList(),
                profiles.of(Facet.PERSON, slug)));
        return "person";
    }

    /** How sure the archive can be that all these cables mean one person. */
    private static String form(Person person) {
        return switch (person.form()) {
            case FULL -> "";
            case INITIAL ->
                "Only an initial and the surname are known; cables that mean another person of this initial "
                        + "may be among these.";
            case SURNAME -> "Only the surname is known, from posts in " + person.country()
                    + "; other people of this name may be among these.";
        };
    }

    private static RoleView view(RoleStated role) {
        String first = role.from().map(Words::day).orElse("");
        String last = role.to().map(Words::day).orElse("");
        return new RoleView(role.words(), first.isEmpty()
                ? "undated"
                : first.equals(last) ? first : first + " to " + last, Words.count(role.cables(), "cable", "cables"));
    }
}
