package org.reftel.web.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.reftel.archive.Tally;
import org.reftel.archive.person.PersonDirectory;
import org.reftel.archive.person.PersonRepository;
import org.reftel.search.Facet;
import org.reftel.search.FacetResult;
import org.reftel.search.FacetValue;
import org.reftel.search.Offices;
import org.reftel.search.People;
import org.reftel.vocabulary.Slug;
import org.reftel.web.page.FacetLabels;
import org.reftel.web.page.Links;
import org.reftel.web.page.PageNumber;
import org.reftel.web.page.Words;
import org.reftel.web.person.PeoplePage.Chip;
import org.reftel.web.person.PeoplePage.Entry;
import org.reftel.web.person.PeoplePage.Letter;
import org.springframework.stereotype.Component;

/** Makes lists of people, a hundred a page. */
@Component
class PeoplePages {
    private static final int PAGE = People.PAGE;
    private static final String CABLES = "cables";

    private final People people;
    private final Offices offices;
    private final PersonRepository persons;
    private final PersonDirectory directory;

    PeoplePages(People people, Offices offices, PersonRepository persons, PersonDirectory directory) {
        this.people = people;
        this.offices = offices;
        this.persons = persons;
        this.directory = directory;
    }

    PeoplePage page(PeopleAsked asked) {
        if (!asked.by().isEmpty()) {
            return asked.by().equals("country") ? countries(asked) : offices(asked);
        }
        // an office that nobody has is looked for by its words, so that nobody is found
        PeopleAsked named = asked.office().isEmpty()
                ? asked
                : asked.withOffice(offices.meant(asked.office()).orElse(asked.office()));
        if (!named.find().isEmpty()) {
            return found(named);
        }
        return named.isEverybody() ? mostNamed(named) : listed(named);
    }

    /** What the pages of one list have in common. */
    private PeoplePage list(PeopleAsked asked, String heading, String found, List<Entry> people, boolean more) {
        return list(asked, heading, found, people, persons.count(), 0, more);
    }

    private static PeoplePage list(PeopleAsked asked, String heading, String found, List<Entry> people, long held,
            long addressed, boolean more) {
        return new PeoplePage(heading, found, held, addressed, asked, chips(asked), letters(asked), people, List.of(),
                CABLES, asked.page() > 1 ? Optional.of(asked.onPage(asked.page() - 1).href()) : Optional.empty(),
                more ? Optional.of(asked.onPage(asked.page() + 1).href()) : Optional.empty());
    }

    private PeoplePage mostNamed(PeopleAsked asked) {
        People.Page page = people.mostNamed(asked.page());
        long held = persons.count();
        return list(asked, page.total() > PAGE ? "Most named" : "Everybody named",
                range(asked, page.people().size(), page.total()), entries(page.people()), held,
                Math.max(0, held - page.total()), isMore(asked, page.total()));
    }

    private PeoplePage listed(PeopleAsked asked) {
        List<People.Named> page = people.bySurname(asked.wanted(), asked.page());
        long total = directory.count(asked.wanted());
        return list(asked, heading(asked), range(asked, page.size(), total), entries(page), isMore(asked, total));
    }

    private PeoplePage found(PeopleAsked asked) {
        People.Page page = people.startingWith(asked.find(), asked.wanted(), asked.page());
        String range = range(asked, page.people().size(), page.total());
        return list(asked, heading(asked),
                page.total() == PersonDirectory.MOST_FOUND ? range + " or more; type more letters" : range,
                entries(page.people()), isMore(asked, page.total()));
    }

    private static boolean isMore(PeopleAsked asked, long total) {
        return total > (long) asked.page() * PAGE && asked.page() < People.LAST_PAGE;
    }

    private static List<Entry> entries(List<People.Named> people) {
        return people.stream().map(named -> new Entry(FacetLabels.name(named.person()),
                Links.entity(Facet.PERSON, named.person().slug()), named.cables())).toList();
    }

    private PeoplePage countries(PeopleAsked asked) {
        List<Tally> countries = directory.countries();
        return choices(asked, "Countries of the posts that name people first",
                Words.count(countries.size(), "country", "countries"), countries.stream().map(country -> new Entry(
                        country.text(), asked("").withCountry(country.text()).href(), country.count())).toList(),
                "people", false);
    }

    private PeoplePage offices(PeopleAsked asked) {
        FacetResult held = offices.held(PAGE * asked.page());
        List<FacetValue> page = People.slice(held.values(), asked.page());
        return choices(asked, "Offices that cables state", range(asked, page.size(), held.distinct()), page.stream()
                .map(office -> new Entry(office.value(),
                        asked("").withOffice(Slug.ofLabel(office.value())).href(), office.count()))
                .toList(), CABLES, isMore(asked, held.distinct()));
    }

    private static PeopleAsked asked(String by) {
        return new PeopleAsked("", "", "", "", by, 1);
    }

    private PeoplePage choices(PeopleAsked asked, String heading, String found, List<Entry> choices, String unit,
            boolean more) {
        PeoplePage page = list(asked, heading, found, List.of(), more);
        return new PeoplePage(heading, found, page.held(), 0, asked, List.of(), page.letters(), List.of(), choices,
                unit,
                page.previous(), page.next());
    }

    private static String heading(PeopleAsked asked) {
        List<String> parts = new ArrayList<>();
        if (!asked.find().isEmpty()) {
            parts.add("Names with “" + asked.find() + "”");
        }
        if (!asked.letter().isEmpty()) {
            parts.add("Surnames with " + asked.letter().toUpperCase(Locale.ROOT));
        }
        if (!asked.office().isEmpty()) {
            parts.add(asked.office());
        }
        if (!asked.country().isEmpty()) {
            parts.add("Named first in " + asked.country());
        }
        return String.join("; ", parts);
    }

    private static String range(PeopleAsked asked, int shown, long total) {
        if (shown == 0 || total <= PAGE) {
            return Words.number(shown == 0 ? 0 : total);
        }
        return PageNumber.range(asked.page(), PAGE, shown, total);
    }

    private static List<Chip> chips(PeopleAsked asked) {
        List<Chip> chips = new ArrayList<>();
        if (!asked.country().isEmpty()) {
            chips.add(new Chip("Country", asked.country(), asked.withCountry("").onPage(1).href()));
        }
        if (!asked.office().isEmpty()) {
            chips.add(new Chip("Office", asked.office(), asked.withOffice("").onPage(1).href()));
        }
        return chips;
    }

    private static List<Letter> letters(PeopleAsked asked) {
        return "abcdefghijklmnopqrstuvwxyz".chars().mapToObj(Character::toString)
                .map(letter -> new Letter(letter.toUpperCase(Locale.ROOT), asked.withLetter(letter).href(),
                        letter.equals(asked.letter())))
                .toList();
    }
}
