package org.reftel.archive;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

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

    /** Whose name has a word that starts with these letters; {@code start} in lower case, without wildcards. */
    @Query("""
            select p.slug from Person p where lower(p.name) like concat(:start, '%') or lower(p.name) like concat('% ', :start, '%')
            order by p.name limit 50""")
    List<String> withWordStarting(String start);
}
