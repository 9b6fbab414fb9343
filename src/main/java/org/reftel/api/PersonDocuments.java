package org.reftel.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.reftel.api.PersonDocument.Companion;
import org.reftel.api.PersonDocument.DecisionEntry;
import org.reftel.api.PersonDocument.MentionEntry;
import org.reftel.api.PersonDocument.MentionPage;
import org.reftel.api.PersonDocument.OfficeEntry;
import org.reftel.api.PersonDocument.Proof;
import org.reftel.api.PersonDocument.RoleEntry;
import org.reftel.archive.Tally;
import org.reftel.archive.mention.MentionInContext;
import org.reftel.archive.mention.MentionReader;
import org.reftel.archive.mention.OfficeHeld;
import org.reftel.archive.mention.Quotation;
import org.reftel.archive.mention.RoleStated;
import org.reftel.archive.person.DecisionInWords;
import org.reftel.archive.person.Person;
import org.reftel.archive.person.PersonDecision;
import org.reftel.archive.person.PersonDecisionRepository;
import org.reftel.archive.person.PersonNames;
import org.reftel.archive.person.PersonRepository;
import org.reftel.search.CableSearch;
import org.reftel.search.Criteria;
import org.reftel.search.Facet;
import org.reftel.search.FacetValue;
import org.reftel.search.Hit;
import org.reftel.search.People;
import org.reftel.search.SearchResult;
import org.springframework.stereotype.Component;

/** Makes persons for programs, with one search and a fixed number of queries. */
@Component
class PersonDocuments {
    private static final int MOST_ROLES = 30;
    private static final int MOST_COMPANIONS = 60;

    private final CableSearch search;
    private final PersonRepository persons;
    private final PersonNames called;
    private final PersonDecisionRepository decisions;
    private final MentionReader mentions;
    private final FacetDocuments facets;

    PersonDocuments(CableSearch search, PersonRepository persons, PersonNames called,
            PersonDecisionRepository decisions,
            MentionReader mentions, FacetDocuments facets) {
        this.search = search;
        this.persons = persons;
        this.called = called;
        this.decisions = decisions;
        this.mentions = mentions;
        this.facets = facets;
    }

    /**
     * A person.
     *
     * @param page of the mentions, from 1
     */
    PersonDocument of(Person person, int page) {
        Criteria criteria = Criteria.everything().toggle(Facet.PERSON, person.slug());
        SearchResult result = search.search(criteria.onPage(page), Set.of(Facet.PERSON));
        List<RoleStated> roles = mentions.roles(person);
        return new PersonDocument(person.slug(), person.name(), person.form().name().toLowerCase(Locale.ROOT),
                person.country(), persons.acting(person.slug()) == 0, persons.names(person.slug()),
                roles.stream().limit(MOST_ROLES).map(PersonDocuments::role).toList(),
                mentions.offices(roles).stream().map(PersonDocuments::office).toList(), mentions(person, page, result),
                companions(person, result),
                decisions.told(person.id()).stream().map(PersonDocuments::decision).toList(),
                facets.profile(criteria, result, Set.of(Facet.PERSON)));
    }

    private static RoleEntry role(RoleStated role) {
        return new RoleEntry(role.words(), role.cables(), role.from().map(ResultDocuments::minute).orElse(null),
                role.to().map(ResultDocuments::minute).orElse(null));
    }

    private static OfficeEntry office(OfficeHeld office) {
        MentionInContext proof = office.proof();
        return new OfficeEntry(office.office(),
                office.stated().stream().map(role -> new Tally(role.words(), role.cables())).toList(),
                office.cables(), office.from().map(ResultDocuments::minute).orElse(null),
                office.to().map(ResultDocuments::minute).orElse(null),
                new Proof(proof.identifier(), paragraph(proof), sentence(proof)));
    }

    private static @Nullable Integer paragraph(MentionInContext mention) {
        return mention.quotation().flatMap(Quotation::number).orElse(null);
    }

    private static @Nullable String sentence(MentionInContext mention) {
        return mention.quotation().map(Quotation::text).orElse(null);
    }

    private MentionPage mentions(Person person, int page, SearchResult result) {
        List<MentionInContext> found = mentions.inCables(person, result.hits().stream().map(Hit::cableId).toList());
        long reachable = Math.min(result.total(), Criteria.DEEPEST);
        boolean more = !result.hits().isEmpty() && (long) page * Criteria.DEFAULT_SIZE < reachable;
        return new MentionPage(result.total(), found.stream().map(PersonDocuments::mention).toList(),
                more ? "/api/people/" + person.slug() + "?mentions=" + (page + 1) : null);
    }

    private static MentionEntry mention(MentionInContext found) {
        return new MentionEntry(found.identifier(), found.moment().map(ResultDocuments::minute).orElse(null),
                found.mention().name(), found.mention().role().orElse(null), found.mention().reason(),
                found.mention().protection().orElse(null), found.mention().isAddressed(),
                found.mention().occurrences().size(), paragraph(found), sentence(found));
    }

    private List<Companion> companions(Person person, SearchResult result) {
        List<FacetValue> together = People.besides(person.slug(), result, MOST_COMPANIONS);
        Map<String, String> names = called.byAddress(together.stream().map(FacetValue::value).toList());
        return together.stream()
                .map(value -> new Companion(value.value(), names.get(value.value()), value.count()))
                .toList();
    }

    /** Who decided is not told. */
    private static DecisionEntry decision(PersonDecision decision) {
        return new DecisionEntry(DecisionInWords.of(decision),
                decision.made().toString().substring(0, "2006-08-17".length()),
                decision.note());
    }
}
