package org.reftel.web.person;

import java.util.List;
import java.util.Optional;

import org.reftel.archive.person.Person;
import org.reftel.archive.person.PersonRepository;
import org.reftel.search.Facet;
import org.reftel.search.People;
import org.reftel.web.page.Links;
import org.reftel.web.page.NotHereException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /people}: whom cables name: the most named, by letter, country, office, a piece of the name, and a page for each. */
@Controller
class PersonController {
    private final PersonRepository persons;
    private final PeoplePages lists;
    private final PersonPages pages;

    PersonController(PersonRepository persons, PeoplePages lists, PersonPages pages) {
        this.persons = persons;
        this.lists = lists;
        this.pages = pages;
    }

    @GetMapping("/people")
    String people(@RequestParam(defaultValue = "") String find, @RequestParam(defaultValue = "") String letter,
            @RequestParam(defaultValue = "") String country, @RequestParam(defaultValue = "") String office,
            @RequestParam(defaultValue = "") String by, @RequestParam(defaultValue = "1") String page, Model model) {
        PeopleAsked asked = PeopleAsked.of(find, letter, country, office, by, page);
        model.addAttribute("page", lists.page(asked));
        model.addAttribute("ignored", asked.ignored(letter, by, page));
        return "people";
    }

    /** The address of a person who turned out to be another leads to the other. */
    @GetMapping("/people/{slug}")
    String person(@PathVariable String slug, @RequestParam(defaultValue = "1") String mentions, Model model) {
        Optional<Person> person = persons.named(List.of(slug)).stream().findFirst();
        if (person.isEmpty()) {
            return persons.movedTo(slug).map(other -> "redirect:" + Links.entity(Facet.PERSON, other))
                    .orElseThrow(() -> new NotHereException("No cable here names a person of this address."));
        }
        model.addAttribute("page", pages.page(person.get(), People.page(mentions)));
        return "person";
    }
}
