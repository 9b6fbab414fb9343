package org.reftel.archive.person;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.reftel.archive.Tally;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds persons for those who curate: hidden ones too, which the entities do not show. */
@Repository
public class CuratedPersons {
    static final String PERSON = """
            select p.id, p.slug, p.name, p.surname, p.form, p.country, p.block, p.shown,
            (select count(distinct m.cable_id) from mention m where m.person_id = p.id) as cables from person p
            """;
    private static final String MENTION = """
            select c.identifier, m.ordinal, coalesce(c.sent, c.created) as written, c.mrn_station as station, m.name, m.role,
            m.organisation, m.reason, m.link_reason, m.protection, coalesce(c.subject, c.title) as headline
            from mention m join cable c on c.id = m.cable_id where m.person_id = :person
            """;

    private final JdbcClient database;

    CuratedPersons(JdbcClient database) {
        this.database = database;
    }

    /** By the key in addresses. */
    public Optional<PersonInBrief> find(String slug) {
        return database.sql(PERSON + "where p.slug = :slug").param("slug", slug).query(PersonInBrief.class).optional();
    }

    public Optional<PersonInBrief> find(long id) {
        return database.sql(PERSON + "where p.id = :id").param("id", id).query(PersonInBrief.class).optional();
    }

    /** Under whose address an address leads today. */
    public Optional<String> movedTo(String slug) {
        return database.sql("""
                select p.slug from person p join person_alias a on a.person_id = p.id where a.slug = :slug""")
                .param("slug", slug).query(String.class).optional();
    }

    /** At most 20 with a word of the name that starts so, the most named first. */
    public List<PersonInBrief> withWordStarting(String text) {
        String start = text.strip().toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "");
        return start.isEmpty()
                ? List.of()
                : database.sql(PERSON + """
                        where lower(p.name) like :first or lower(p.name) like :further
                        order by cables desc, p.name, p.slug limit 20""").param("first", start + "%")
                        .param("further", "% " + start + "%").query(PersonInBrief.class).list();
    }

    /** The forms of the name in cables, the most frequent first, at most 50. */
    public List<Tally> names(long person) {
        return database.sql("""
                select name as text, count(*) as count from mention where person_id = :person
                group by name order by count(*) desc, name limit 50""").param("person", person).query(Tally.class)
                .list();
    }

    /** Addresses that lead to this person besides the present one. */
    public List<String> formerAddresses(long person) {
        return database.sql("select slug from person_alias where person_id = :person order by slug limit 50")
                .param("person", person).query(String.class).list();
    }

    /**
     * Mentions in the order of the cables' identifiers.
     *
     * @param reason only those linked for it; empty for all
     */
    public List<MentionInBrief> mentions(long person, String reason, int offset, int limit) {
        return database.sql(MENTION + """
                and (:reason = '' or m.link_reason = :reason)
                order by c.identifier, m.ordinal limit :limit offset :offset""").param("person", person)
                .param("reason", reason).param("limit", limit).param("offset", offset).query(MentionInBrief.class)
                .list();
    }

    /** How many mentions there are, of all reasons where it is empty. */
    public long count(long person, String reason) {
        return database.sql("""
                select count(*) from mention m where m.person_id = :person
                and (:reason = '' or m.link_reason = :reason)""").param("person", person).param("reason", reason)
                .query(Long.class).single();
    }

    /** The first that has the name so. */
    public Optional<MentionInBrief> firstNamed(long person, String name) {
        return database.sql(MENTION + "and m.name = :name order by c.identifier, m.ordinal limit 1")
                .param("person", person).param("name", name).query(MentionInBrief.class).optional();
    }

    /** The mention at a place in a cable, where it means this person. */
    public Optional<MentionInBrief> mention(long person, String identifier, int ordinal) {
        return database.sql(MENTION + "and c.identifier = :identifier and m.ordinal = :ordinal")
                .param("person", person).param("identifier", identifier).param("ordinal", ordinal)
                .query(MentionInBrief.class).optional();
    }
}
