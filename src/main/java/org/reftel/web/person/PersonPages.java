package org.reftel.web.person;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.reftel.archive.Tally;
import org.reftel.archive.cable.Mention;
import org.reftel.archive.mention.MentionInContext;
import org.reftel.archive.mention.MentionReader;
import org.reftel.archive.mention.OfficeHeld;
import org.reftel.archive.mention.Quotation;
import org.reftel.archive.person.DecisionInWords;
import org.reftel.archive.person.Person;
import org.reftel.archive.person.PersonDecision;
import org.reftel.archive.person.PersonDecisionRepository;
import org.reftel.archive.person.PersonRepository;
import org.reftel.search.CableSearch;
import org.reftel.search.Criteria;
import org.reftel.search.Facet;
import org.reftel.search.FacetValue;
import org.reftel.search.Hit;
import org.reftel.search.People;
import org.reftel.search.SearchResult;
import org.reftel.web.page.FacetLabels;
import org.reftel.web.page.Links;
import org.reftel.web.page.PageNumber;
import org.reftel.web.page.TitleCase;
import org.reftel.web.page.Words;
import org.reftel.web.person.PersonPage.MentionView;
import org.reftel.web.person.PersonPage.Mentions;
import org.reftel.web.person.PersonPage.Office;
import org.reftel.web.person.PersonPage.Sentence;
import org.reftel.web.profile.Profiles;
import org.springframework.stereotype.Component;

/** Makes a person's page, with one search and a fixed number of queries. */
@Component
class PersonPages {
    private final CableSearch search;
    private final PersonRepository persons;
    private final PersonDecisionRepository decisions;
    private final MentionReader mentions;
    private final FacetLabels labels;
    private final Profiles profiles;
    private final TitleCase titles;

    PersonPages(CableSearch search, PersonRepository persons, PersonDecisionRepository decisions,
            MentionReader mentions, FacetLabels labels, Profiles profiles, TitleCase titles) {
        this.search = search;
        this.persons = persons;
        this.decisions = decisions;
        this.mentions = mentions;
        this.labels = labels;
        this.profiles = profiles;
        this.titles = titles;
    }

    /**
     * The page.
     *
     * @param page of the mentions, from 1
     */
    PersonPage page(Person person, int page) {
        Criteria criteria = Criteria.everything().toggle(Facet.PERSON, person.slug());
        SearchResult result = search.search(criteria.onPage(page), Set.of(Facet.PERSON));
        List<OfficeHeld> held = mentions.offices(mentions.roles(person));
        List<OfficeTimeline.Held> offices = offices(held);
        return new PersonPage(person.name(), notices(person),
                decisions.told(person.id()).stream().map(PersonPages::decision).toList(),
                persons.names(person.slug()), offices.stream().map(OfficeTimeline.Held::row).toList(),
                OfficeTimeline.of(offices),
                mentions(person, page, result), network(person, result),
                profiles.of(criteria, Facet.PERSON, result, List.of()));
    }

    private List<String> notices(Person person) {
        List<String> notices = new ArrayList<>();
        switch (person.form()) {
            case FULL -> {
                // there is nothing to warn of
            }
            case INITIAL -> notices.add("Only an initial and the surname are known; cables that mean another person "
                    + "of this initial may be among these.");
            case SURNAME -> notices.add("Only the surname is known" + from(person.posts().nearlyAll())
                    + "; other people of this name may be among these.");
        }
        if (persons.acting(person.slug()) == 0) {
            notices.add("Cables only address this person, as they do desk officers: no text here says anything else.");
        }
        return notices;
    }

    private static String from(String country) {
        return country.isEmpty() ? "" : ", from posts in " + country;
    }

    /** Who decided is not told. */
    private static String decision(PersonDecision decision) {
        String day = Words.longDay(LocalDateTime.ofInstant(decision.made(), java.time.ZoneOffset.UTC).toLocalDate());
        return DecisionInWords.of(decision) + " on " + day
                + (decision.note().isBlank() ? "." : ": " + decision.note());
    }

    private static List<OfficeTimeline.Held> offices(List<OfficeHeld> held) {
        List<OfficeTimeline.Held> offices = new ArrayList<>();
        for (OfficeHeld office : held) {
            List<Tally> stated = office.stated().stream().filter(role -> !role.words().equals(office.office()))
                    .map(role -> new Tally(role.words(), role.cables())).toList();
            offices.add(new OfficeTimeline.Held(
                    new Office("office-" + (offices.size() + 1), office.office(), stated,
                            Words.days(office.from(), office.to()),
                            office.cables(), sentence(office.proof())),
                    office.from(), office.to()));
        }
        return offices;
    }

    private Mentions mentions(Person person, int page, SearchResult result) {
        List<MentionInContext> found = mentions.inCables(person, result.hits().stream().map(Hit::cableId).toList());
        int shown = result.hits().size();
        long last = PageNumber.last(page, Criteria.DEFAULT_SIZE, shown);
        long reachable = Math.min(result.total(), Criteria.DEEPEST);
        String address = Links.entity(Facet.PERSON, person.slug());
        return new Mentions(
                shown == 0 ? "" : PageNumber.range(page, Criteria.DEFAULT_SIZE, shown, result.total()),
                found.stream().map(this::view).toList(),
                page > 1 ? Optional.of(to(address, page - 1)) : Optional.empty(),
                shown > 0 && last < reachable ? Optional.of(to(address, page + 1)) : Optional.empty());
    }

    private static String to(String address, int page) {
        return address + (page > 1 ? "?mentions=" + page : "") + "#mentions";
    }

    private MentionView view(MentionInContext found) {
        Mention mention = found.mention();
        return new MentionView(titles.of(found.headline(), found.spellings()), Links.cable(found.identifier()),
                found.moment().map(Words::day).orElse("Undated"), found.origin().orElse(""), sentence(found),
                mention.name(), mention.role().orElse(""), Words.sentence(mention.reason()),
                mention.protection().orElse(""), mention.isAddressed(),
                Words.count(mention.occurrences().size(), "place", "places"));
    }

    private static Sentence sentence(MentionInContext found) {
        String cable = Links.cable(found.identifier());
        if (found.quotation().isEmpty()) {
            return new Sentence(cable, found.identifier(), "", "", "");
        }
        Quotation quotation = found.quotation().get();
        return new Sentence(cable + "#" + quotation.anchor(),
                found.identifier() + quotation.number().map(number -> " ¶" + number).orElse(""), quotation.before(),
                quotation.name(), quotation.behind());
    }

    private PersonNetwork network(Person person, SearchResult result) {
        List<FacetValue> together = People.besides(person.slug(), result, PersonNetwork.MOST).stream()
                .sorted(FacetValue.MOST_FIRST).toList();
        Set<String> slugs = new LinkedHashSet<>();
        together.forEach(value -> slugs.add(value.value()));
        boolean own = result.values(Facet.PERSON).size() > together.size();
        return PersonNetwork.of(person.name(), person.slug(), together, labels.names(slugs),
                Math.max(0, result.distinct(Facet.PERSON) - together.size() - (own ? 1 : 0)));
    }
}
