package org.reftel.ingest;

import java.util.List;

import org.hibernate.StatelessSession;
import org.reftel.archive.Person;
import org.reftel.archive.PersonAlias;

/** Where the former addresses of persons lead. */
final class PersonAliases {
    private static final int MOST_KEYS = 1000;

    private final StatelessSession session;

    PersonAliases(StatelessSession session) {
        this.session = session;
    }

    /** Addresses that persons have themselves lead nowhere else. */
    void free(List<String> slugs) {
        for (int i = 0; i < slugs.size(); i += MOST_KEYS) {
            session.createMutationQuery("delete from PersonAlias where slug in (:slugs)")
                    .setParameterList("slugs", slugs.subList(i, Math.min(slugs.size(), i + MOST_KEYS)))
                    .executeUpdate();
        }
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
                select count(*) from (select slug from person union all select slug from person_alias) held
                where slug = :slug""", Long.class).setParameter("slug", slug).getSingleResult() == 0;
        if (free) {
            session.insert(new PersonAlias(slug, person));
        }
    }
}
