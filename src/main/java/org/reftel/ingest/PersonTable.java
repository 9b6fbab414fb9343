package org.reftel.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.hibernate.StatelessSession;
import org.reftel.archive.Person;

/** Persons, hidden ones too, which the entity alone does not show. */
final class PersonTable {
    /** So many keys in one statement. */
    private static final int MOST_KEYS = 1000;

    private PersonTable() {}

    static List<Person> withIds(StatelessSession session, Collection<Long> ids) {
        return of(session, "id", ids);
    }

    static List<Person> withSlugs(StatelessSession session, Collection<String> slugs) {
        return of(session, "slug", slugs);
    }

    private static List<Person> of(StatelessSession session, String column, Collection<?> keys) {
        List<Object> all = new ArrayList<>(keys);
        List<Person> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i += MOST_KEYS) {
            found.addAll(session
                    .createNativeQuery("select * from person where " + column + " in (:keys)", Person.class)
                    .setParameterList("keys", all.subList(i, Math.min(all.size(), i + MOST_KEYS))).getResultList());
        }
        return found;
    }

    /** Gives keys up, for others to take; who keeps one gets it back. */
    static void free(StatelessSession session, List<Long> ids) {
        for (int i = 0; i < ids.size(); i += MOST_KEYS) {
            session.createNativeMutationQuery(
                    "update person set slug = concat('~', cast(id as varchar)) where id in (:ids)")
                    .setParameterList("ids", ids.subList(i, Math.min(ids.size(), i + MOST_KEYS))).executeUpdate();
        }
    }

    /** Deletes persons whom no mention names any more, and what leads to them. */
    static void delete(StatelessSession session, List<Long> ids) {
        for (int i = 0; i < ids.size(); i += MOST_KEYS) {
            List<Long> some = ids.subList(i, Math.min(ids.size(), i + MOST_KEYS));
            for (String statement : List.of("update person_decision set person_id = null where person_id in (:ids)",
                    "delete from person_alias where person_id in (:ids)", "delete from person where id in (:ids)")) {
                session.createNativeMutationQuery(statement).setParameterList("ids", some).executeUpdate();
            }
        }
    }
}
