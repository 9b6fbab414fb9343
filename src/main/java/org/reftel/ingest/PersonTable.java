package org.reftel.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.IntFunction;

import org.hibernate.StatelessSession;
import org.reftel.archive.Person;

/** Persons, hidden ones too, which the entity alone does not show. */
final class PersonTable {
    private PersonTable() {}

    static List<Person> withIds(StatelessSession session, Collection<Long> ids) {
        return of(session, "id", ids, Long[]::new);
    }

    static List<Person> withSlugs(StatelessSession session, Collection<String> slugs) {
        return of(session, "slug", slugs, String[]::new);
    }

    private static <K extends Comparable<K>> List<Person> of(StatelessSession session, String column,
            Collection<K> keys, IntFunction<K[]> array) {
        List<Person> found = new ArrayList<>();
        // one parameter, so that it is the same statement each time
        KeyBatches.each(keys, some -> found.addAll(session
                .createNativeQuery("select * from person where " + column + " = any(:keys)", Person.class)
                .setParameter("keys", some.toArray(array)).getResultList()));
        return found;
    }

    /** Gives keys up, for others to take; who keeps one gets it back. */
    static void free(StatelessSession session, List<Long> ids) {
        KeyBatches.each(ids, some -> session.createNativeMutationQuery(
                "update person set slug = concat('~', cast(id as varchar)) where id in (:ids)")
                .setParameterList("ids", some).executeUpdate());
    }

    /** Deletes persons whom no mention names any more, and what leads to them. */
    static void delete(StatelessSession session, List<Long> ids) {
        KeyBatches.each(ids, some -> {
            for (String statement : List.of("update person_decision set person_id = null where person_id in (:ids)",
                    "delete from person_alias where person_id in (:ids)", "delete from person where id in (:ids)")) {
                session.createNativeMutationQuery(statement).setParameterList("ids", some).executeUpdate();
            }
        });
    }
}
