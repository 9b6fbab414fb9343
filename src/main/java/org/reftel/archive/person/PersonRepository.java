package org.reftel.archive.person;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.reftel.archive.Tally;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds persons. */
public interface PersonRepository extends Repository<Person, Long> {
    long count();

    /** In SQL, as a query with a list of keys is translated anew each time. */
    @Query(value = "select * from person where slug = any(:slugs) and shown", nativeQuery = true)
    List<Person> at(String[] slugs);

    /** Who has one of these addresses; where the names are enough, {@link PersonNames} costs less. */
    default List<Person> named(Collection<String> slugs) {
        return at(slugs.toArray(String[]::new));
    }

    /** Under whose address an address leads today, where that person turned out to be another. */
    @Query("select p.slug from Person p, PersonAlias a where a.slug = :slug and p.id = a.personId")
    Optional<String> movedTo(String slug);

    /** The forms of a person's name in cables, the most frequent first. */
    @Query("""
            select new org.reftel.archive.Tally(m.name, count(*)) from Mention m where m.person.slug = :slug
            group by m.name order by count(*) desc, m.name limit 20""")
    List<Tally> names(String slug);

    /** 1 where a cable names the person for more than attention, else 0. */
    @Query("""
            select count(p) from Person p where p.slug = :slug
            and exists (select 1 from Mention m where m.person = p and m.addressed = false)""")
    long acting(String slug);
}
