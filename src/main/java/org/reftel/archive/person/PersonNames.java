package org.reftel.archive.person;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What persons are called. Below the entities, as every page of results asks it. */
@Repository
public class PersonNames {
    private final JdbcClient database;

    PersonNames(JdbcClient database) {
        this.database = database;
    }

    /**
     * A person's name as cables give it.
     *
     * @param posts the country of the posts of nearly all cables that name this person; empty where there is none
     */
    public record PersonName(String slug, String name, Person.Form form, String posts) {}

    /** The names alone, by address. */
    public Map<String, String> byAddress(Collection<String> slugs) {
        return of(slugs).stream().collect(Collectors.toMap(PersonName::slug, PersonName::name));
    }

    /** Of those who have one of these addresses and may be seen. */
    public List<PersonName> of(Collection<String> slugs) {
        return slugs.isEmpty()
                ? List.of()
                : database.sql("select slug, name, form, posts from person where slug = any(?) and shown")
                        .param(slugs.toArray(String[]::new))
                        .query((row, _) -> new PersonName(row.getString(1), row.getString(2),
                                Person.Form.valueOf(row.getString(3)), row.getString(4)))
                        .list();
    }
}
