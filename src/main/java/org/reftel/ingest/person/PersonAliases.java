package org.reftel.ingest.person;

import java.util.List;

import org.hibernate.StatelessSession;
import org.reftel.archive.person.Person;
import org.reftel.archive.person.PersonAlias;
import org.reftel.ingest.batch.KeyBatches;

/** Where the former addresses of persons lead. */
final class PersonAliases {
    private final StatelessSession session;

    PersonAliases(StatelessSession session) {
        this.session = session;
    }

    /** Addresses that persons have themselves lead nowhere else. */
    void free(List<String> slugs) {
        KeyBatches.each(slugs, some -> session.createMutationQuery("delete from PersonAlias where slug in (:slugs)")
                .setParameterList("slugs", some).executeUpdate());
    }

    /** All addresses of a person who goes lead to the heir. */
    void inherit(Person gone, long heir) {
        session.createMutationQuery("update PersonAlias set personId = :heir where personId = :gone")
                .setParameter("heir", heir).setParameter("gone", gone.id()).executeUpdate();
        add(gone.slug(), heir);
    }

    /** A former address, unless somebody has it. */
    void add(String slug, long person) {
        boolean free = session.createNativeQuery("""
                select (select count(*) from person where slug = :slug)
                + (select count(*) from person_alias where slug = :slug)""", Long.class).setParameter("slug", slug)
                .getSingleResult() == 0;
        if (free) {
            session.insert(new PersonAlias(slug, person));
        }
    }
}
