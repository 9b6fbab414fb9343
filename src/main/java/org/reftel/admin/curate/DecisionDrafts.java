package org.reftel.admin.curate;

import java.util.List;
import java.util.Optional;

import org.reftel.archive.Tally;
import org.reftel.archive.person.CuratedPersons;
import org.reftel.archive.person.MentionInBrief;
import org.reftel.archive.person.Person.Form;
import org.reftel.archive.person.PersonDecision;
import org.reftel.archive.person.PersonDecision.Details;
import org.reftel.archive.person.PersonDecision.Kind;
import org.reftel.archive.person.PersonInBrief;
import org.reftel.archive.person.WhoIsMeant;
import org.reftel.ingest.curate.PersonCuration;
import org.reftel.people.PersonName;
import org.springframework.stereotype.Component;

/** Turns what a curator filled in into decisions, not made yet. */
@Component
class DecisionDrafts {
    private final CuratedPersons persons;
    private final PersonCuration curation;

    DecisionDrafts(CuratedPersons persons, PersonCuration curation) {
        this.persons = persons;
        this.curation = curation;
    }

    /**
     * The decisions, at least one.
     *
     * @param person whom the form is about
     * @throws UnfitFormException where something is missing or cannot be
     */
    List<PersonDecision> of(DecisionForm form, PersonInBrief person, String author) {
        Kind kind = form.decided();
        return switch (kind) {
            case SPLIT -> each(form, person, author, Details.named(form.name()));
            case NOBODY_HERE -> each(form, person, author, Details.none());
            case MERGE -> List.of(merge(form, person, author));
            case RENAME -> one(form, person, author, Details.named(form.name()));
            case ROLE -> one(form, person, author, new Details(null, form.role(), form.body().orElse(null),
                    form.firstDay(), form.lastDay()));
            case NOBODY_AT_ALL, HIDE -> one(form, person, author, Details.none());
        };
    }

    private List<PersonDecision> one(DecisionForm form, PersonInBrief person, String author, Details details) {
        return List.of(curation.draft(form.decided(), who(person), details, author, form.remark()));
    }

    /** By the first mention of a full name, as linking may give that of a surname alone to somebody else later on. */
    private WhoIsMeant who(PersonInBrief person) {
        List<Tally> names = persons.names(person.id());
        return who(names.stream().map(Tally::text).filter(PersonName::isFull).findFirst()
                .or(() -> names.stream().map(Tally::text).findFirst())
                .flatMap(name -> persons.firstNamed(person.id(), name))
                .orElseThrow(() -> new UnfitFormException("No cable names " + person.name() + " any more.")));
    }

    private WhoIsMeant who(MentionInBrief mention) {
        return curation.who(mention.identifier(), mention.name(), mention.station());
    }

    private List<PersonDecision> each(DecisionForm form, PersonInBrief person, String author, Details details) {
        return form.mentions().stream().map(key -> curation.draft(form.decided(), who(mention(key, person)), details,
                author, form.remark())).toList();
    }

    private MentionInBrief mention(String key, PersonInBrief person) {
        int colon = key.lastIndexOf(':');
        Optional<Integer> ordinal = number(key.substring(colon + 1));
        return ordinal.filter(_ -> colon > 0)
                .flatMap(place -> persons.mention(person.id(), key.substring(0, colon), place))
                .orElseThrow(() -> new UnfitFormException(
                        "A mention that was chosen no longer means " + person.name() + "; choose again."));
    }

    private static Optional<Integer> number(String text) {
        try {
            return Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The fuller name stays. */
    private PersonDecision merge(DecisionForm form, PersonInBrief person, String author) {
        PersonInBrief other = persons.find(String.valueOf(form.other()))
                .orElseThrow(() -> new UnfitFormException("Choose the second person."));
        if (other.id() == person.id()) {
            throw new UnfitFormException("Both are one person already.");
        }
        boolean stays = fullness(person.form()) >= fullness(other.form());
        return curation.draft(Kind.MERGE, who(stays ? person : other), Details.with(who(stays ? other : person)),
                author, form.remark());
    }

    private static int fullness(Form form) {
        return switch (form) {
            case FULL -> 2;
            case INITIAL -> 1;
            case SURNAME -> 0;
        };
    }
}
