package org.reftel.ingest.person;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.hibernate.StatelessSession;
import org.reftel.archive.person.Person;
import org.reftel.ingest.batch.KeyBatches;

/** Persons, hidden ones too, which the entity alone does not show. */
public final class PersonTable {
    private PersonTable() {}

    public static List<Person> withIds(StatelessSession session, Collection<Long> ids) {
        return of(session, "id", "bigint", ids);
    }

    static List<Person> ofBlocks(StatelessSession session, Collection<String> blocks) {
        return of(session, "block", "varchar", blocks);
    }

    static List<Person> withSlugs(StatelessSession session, Collection<String> slugs) {
        return of(session, "slug", "varchar", slugs);
    }

    /** Those of some slugs that are hidden persons'. */
    public static Set<String> hidden(StatelessSession session, Collection<String> slugs) {
        Set<String> hidden = new HashSet<>();
        KeyBatches.each(slugs, some -> session.doWork(connection -> {
            try (PreparedStatement query = connection
                    .prepareStatement("select slug from person where slug = any(?) and shown = false")) {
                query.setArray(1, connection.createArrayOf("varchar", some.toArray()));
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        hidden.add(rows.getString(1));
                    }
                }
            }
        }));
        return hidden;
    }

    /** Below the entity: a batch of linking looks for thousands. */
    private static <K extends Comparable<K>> List<Person> of(StatelessSession session, String column, String type,
            Collection<K> keys) {
        List<Person> found = new ArrayList<>();
        KeyBatches.each(keys, some -> session.doWork(connection -> {
            try (PreparedStatement query = connection.prepareStatement(
                    "select id, slug, name, surname, form, country, posts, block, shown from person where " + column
                            + " = any(?)")) {
                query.setArray(1, connection.createArrayOf(type, some.toArray()));
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        found.add(person(rows));
                    }
                }
            }
        }));
        return found;
    }

    private static Person person(ResultSet row) throws SQLException {
        Person.Called called = new Person.Called(row.getString(3), row.getString(4),
                Person.Form.valueOf(row.getString(5)));
        return new Person(row.getLong(1), row.getString(2), called,
                new Person.Posts(row.getString(6), row.getString(7)), row.getString(8), row.getBoolean(9));
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
