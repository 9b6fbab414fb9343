package org.reftel.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.hibernate.StatelessSession;
import org.reftel.archive.Person;
import org.reftel.archive.Person.Form;
import org.reftel.archive.PersonAlias;
import org.reftel.archive.Tag;
import org.reftel.people.PersonName;
import org.reftel.people.RecognisedPerson;

/**
 * Ties a chunk's persons to those of the archive. A full name is one person everywhere. A surname alone means the only person of
 * that surname named in full by posts in the same country; where there is none, or more than one, it stays a person of its own
 * for that country, and becomes the other's once the full name comes in.
 */
final class PersonRegistry implements Registry {
    private final StatelessSession session;
    private final Map<String, Tag> tags;
    private final Map<String, List<Person>> bySurname = new HashMap<>();
    private final Set<String> slugs = new HashSet<>();
    private final Set<Person> inThisCable = new HashSet<>();

    /**
     * For one chunk.
     *
     * @param tags all known tags by code; grows
     */
    PersonRegistry(StatelessSession session, Map<String, Tag> tags, Collection<ReadDocument> documents) {
        this.session = session;
        this.tags = tags;
        Set<String> surnames = documents.stream().flatMap(d -> d.persons().stream()).map(PersonRegistry::surname)
                .collect(Collectors.toSet());
        if (!surnames.isEmpty()) {
            session.createSelectionQuery("from Person where surname in (:keys) order by id", Person.class)
                    .setParameterList("keys", surnames).getResultList().forEach(this::know);
        }
    }

    private void know(Person person) {
        bySurname.computeIfAbsent(person.surname(), _ -> new ArrayList<>()).add(person);
        slugs.add(person.slug());
    }

    /** Two persons of one cable are never the same: call before each cable. */
    void nextCable() {
        inThisCable.clear();
    }

    @Override
    public Tag tag(String code) {
        return tags.computeIfAbsent(code, c -> {
            Tag tag = new Tag(c);
            session.insert(tag);
            return tag;
        });
    }

    @Override
    public Identified person(RecognisedPerson recognised, String country) {
        Identified identified = identify(recognised, country);
        if (inThisCable.add(identified.person())) {
            return identified;
        }
        return new Identified(created(recognised, country), "another person of this name in the same cable");
    }

    private Identified identify(RecognisedPerson recognised, String country) {
        Form form = PersonKeys.form(recognised.name());
        List<Person> sameSurname = bySurname.getOrDefault(surname(recognised), List.of());
        if (form != Form.SURNAME) {
            Optional<Person> known = sameSurname.stream().filter(p -> p.form() != Form.SURNAME)
                    .filter(p -> PersonName.fold(p.name()).equals(PersonName.fold(recognised.name()))).findFirst();
            return new Identified(known.orElseGet(() -> createdInFull(recognised, form, country)), "");
        }
        List<Person> bearers = sameSurname.stream().filter(p -> p.form() == Form.FULL && p.country().equals(country))
                .toList();
        if (bearers.size() == 1) {
            Person bearer = bearers.getFirst();
            return new Identified(bearer,
                    "taken for " + bearer.name() + ", the only " + PersonName.surname(bearer.name())
                            + " named in full by posts in " + country);
        }
        return new Identified(surnameOnly(sameSurname, country).orElseGet(() -> created(recognised, country)), "");
    }

    private static Optional<Person> surnameOnly(List<Person> sameSurname, String country) {
        return sameSurname.stream().filter(p -> p.form() == Form.SURNAME && p.country().equals(country)).findFirst();
    }

    private Person createdInFull(RecognisedPerson recognised, Form form, String country) {
        List<Person> before = List.copyOf(bySurname.getOrDefault(surname(recognised), List.of()));
        Person person = created(recognised, country);
        boolean first = before.stream().noneMatch(p -> p.form() == Form.FULL && p.country().equals(country));
        if (form == Form.FULL && first) {
            surnameOnly(before, country).filter(alone -> !inThisCable.contains(alone))
                    .ifPresent(alone -> merge(alone, person));
        }
        return person;
    }

    private Person created(RecognisedPerson recognised, String country) {
        int taken = 0;
        while (slugs.contains(PersonKeys.newPerson(recognised, country, taken).slug())) {
            taken++;
        }
        Person person = PersonKeys.newPerson(recognised, country, taken);
        session.insert(person);
        know(person);
        return person;
    }

    /** The full name has come in: the surname's cables become this person's, and the old address leads here. */
    private void merge(Person alone, Person person) {
        session.createMutationQuery("""
                update Cable set revision = revision + 1, changed = instant
                where id in (select m.id.cableId from Mention m where m.person = :alone)""")
                .setParameter("alone", alone)
                .executeUpdate();
        String why = "; taken for " + person.name() + ", the only one of this surname named in full by posts in "
                + person.country();
        session.createMutationQuery(
                "update Mention set person = :person, reason = reason || :why where person = :alone")
                .setParameter("person", person).setParameter("why", why).setParameter("alone", alone).executeUpdate();
        session.createMutationQuery("update PersonAlias set personId = :to where personId = :from")
                .setParameter("to", person.id()).setParameter("from", alone.id()).executeUpdate();
        session.delete(alone);
        session.insert(new PersonAlias(alone.slug(), person.id()));
        bySurname.getOrDefault(alone.surname(), new ArrayList<>()).remove(alone);
    }

    private static String surname(RecognisedPerson recognised) {
        return PersonName.fold(PersonName.surname(recognised.name()));
    }
}
