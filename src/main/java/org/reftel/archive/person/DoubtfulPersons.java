package org.reftel.archive.person;

import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a curator should look at: surnames that stand alone, and links made by a surname alone. */
@Repository
public class DoubtfulPersons {
    private static final String ALONE = """
            where p.form in ('SURNAME', 'INITIAL') and p.shown = true
            and p.block in (select f.block from person f where f.form = 'FULL' and f.shown = true)
            """;
    private static final String BY_SURNAME = """
            from mention m join person p on p.id = m.person_id
            where m.link_reason like 'same surname%' and m.state = 'SHOWN'
            """;
    private static final int MOST_CANDIDATES = 400;

    private final JdbcClient database;

    DoubtfulPersons(JdbcClient database) {
        this.database = database;
    }

    /** A link of some cables to a person for one reason. */
    public record DoubtfulLink(long personId, String slug, String name, String reason, long cables) {}

    /** A cable with such a link. */
    public record LinkedCable(long personId, String reason, String identifier, String name) {}

    /** In how many cables of a post's station somebody is named. */
    public record NamedByPost(long personId, String station, long cables) {}

    /** Two who are named in the same cables. */
    public record NamedTogether(long personId, long otherId, long cables) {}

    /**
     * Whose surname, or initial and surname, is all that is known, though fuller names are alike: first those whose very surname
     * has a fuller bearer, the most named first.
     */
    public List<PersonInBrief> alone(int offset, int limit) {
        return database.sql("""
                select p.id, p.slug, p.name, p.surname, p.form, p.country, p.block, p.shown, t.cables from person p
                join (select person_id, count(distinct cable_id) as cables from mention where person_id is not null
                group by person_id) t on t.person_id = p.id
                """ + ALONE + """
                order by case when p.surname in (select s.surname from person s where s.form = 'FULL'
                and s.shown = true) then 0 else 1 end, t.cables desc, p.slug limit :limit offset :offset""")
                .param("limit", limit)
                .param("offset", offset).query(PersonInBrief.class).list();
    }

    /** How many stand alone. */
    public long countAlone() {
        return database.sql("select count(*) from person p " + ALONE).query(Long.class).single();
    }

    /** Persons of full name in groups of alike surnames, the most named first. */
    public List<PersonInBrief> full(Collection<String> blocks) {
        return blocks.isEmpty()
                ? List.of()
                : database.sql(CuratedPersons.PERSON + """
                        where p.block in (:blocks) and p.form = 'FULL' and p.shown = true
                        order by cables desc, p.slug limit :limit""").param("blocks", blocks)
                        .param("limit", MOST_CANDIDATES).query(PersonInBrief.class).list();
    }

    /** Which posts name these persons. */
    public List<NamedByPost> posts(Collection<Long> persons) {
        return persons.isEmpty()
                ? List.of()
                : database.sql("""
                        select m.person_id, c.mrn_station as station, count(distinct m.cable_id) as cables
                        from mention m join cable c on c.id = m.cable_id
                        where m.person_id in (:persons) and c.mrn_station is not null
                        group by m.person_id, c.mrn_station""").param("persons", persons).query(NamedByPost.class)
                        .list();
    }

    /** Who of some is named beside whom of others. */
    public List<NamedTogether> together(Collection<Long> persons, Collection<Long> others) {
        return persons.isEmpty() || others.isEmpty()
                ? List.of()
                : database.sql("""
                        select m.person_id, o.person_id as other_id, count(distinct m.cable_id) as cables
                        from mention m join mention o on o.cable_id = m.cable_id
                        where m.person_id in (:persons) and o.person_id in (:others)
                        group by m.person_id, o.person_id""").param("persons", persons).param("others", others)
                        .query(NamedTogether.class).list();
    }

    /** Links made by a surname alone, those of most cables first. */
    public List<DoubtfulLink> links(int offset, int limit) {
        return database.sql("""
                select p.id as person_id, p.slug, p.name, m.link_reason as reason, count(distinct m.cable_id) as cables
                """ + BY_SURNAME + """
                group by p.id, p.slug, p.name, m.link_reason order by cables desc, p.slug, m.link_reason
                limit :limit offset :offset""").param("limit", limit).param("offset", offset)
                .query(DoubtfulLink.class).list();
    }

    /** How many such links there are, each person and reason counting as one. */
    public long countLinks() {
        return database.sql("select count(*) from (select distinct m.person_id, m.link_reason " + BY_SURNAME + ") t")
                .query(Long.class).single();
    }

    /** The first three cables of each link of these persons. */
    public List<LinkedCable> cables(Collection<Long> persons) {
        return persons.isEmpty()
                ? List.of()
                : database.sql("""
                        select person_id, reason, identifier, name from (
                        select m.person_id, m.link_reason as reason, c.identifier, m.name, row_number() over (
                        partition by m.person_id, m.link_reason order by c.identifier, m.ordinal) as place
                        from mention m join cable c on c.id = m.cable_id
                        where m.person_id in (:persons) and m.link_reason like 'same surname%' and m.state = 'SHOWN') t
                        where place <= 3 order by person_id, reason, place""").param("persons", persons)
                        .query(LinkedCable.class).list();
    }
}
