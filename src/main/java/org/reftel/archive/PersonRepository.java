package org.reftel.archive;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds persons. */
public interface PersonRepository extends Repository<Person, Long> {
    long count();

    @Query("from Person where slug in :slugs")
    List<Person> named(Collection<String> slugs);

    /** Under whose address an address leads today, where that person turned out to be another. */
    @Query("select p.slug from Person p, PersonAlias a where a.slug = :slug and p.id = a.personId")
    Optional<String> movedTo(String slug);

    /** The forms of a person's name in cables, the most frequent first. */
    @Query("""
            select new org.reftel.archive.Tally(m.name, count(*)) from Mention m where m.person.slug = :slug
            group by m.name order by count(*) desc, m.name limit 20""")
    List<Tally> names(String slug);

    /** What cables call a person, the most frequent first. */
    @Query("""
            select new org.reftel.archive.RoleStated(m.role, m.organisation, count(*),
            min(coalesce(c.dates.sent, c.dates.created)), max(coalesce(c.dates.sent, c.dates.created)))
            from Mention m, Cable c where c.id = m.id.cableId and m.person.slug = :slug
            and (m.role is not null or m.organisation is not null)
            group by m.role, m.organisation order by count(*) desc, m.role, m.organisation limit 30""")
    List<RoleStated> roles(String slug);

    /** Whose surname starts with a letter, by name; {@code start} folded, without wildcards. */
    @Query("from Person where surname like concat(:start, '%') order by surname, name, slug")
    List<Person> surnamed(String start, Pageable page);

    /** Whose name has a word that starts with these letters; {@code start} in lower case, without wildcards, not empty. */
    @Query("""
            select p.slug from Person p where lower(p.name) like concat(:start, '%') or lower(p.name) like concat('% ', :start, '%')
            order by p.name limit 50""")
    List<String> withWordStarting(String start);

    /** The addresses of at most 50 persons whose name has a word that starts with a text as somebody types it. */
    default Set<String> startingWith(String text) {
        String start = text.strip().toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "");
        return start.isEmpty() ? Set.of() : new LinkedHashSet<>(withWordStarting(start));
    }
}
