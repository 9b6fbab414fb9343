package org.reftel.archive.cable;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds cables. */
public interface CableRepository extends Repository<Cable, Long> {
    long count();

    /** By the public key. */
    @EntityGraph(attributePaths = "source")
    @Query("from Cable where identity.identifier = :identifier")
    Optional<Cable> find(String identifier);

    /** Which of these are held. */
    @Query("select identity.identifier from Cable where identity.identifier in :identifiers")
    List<String> held(Collection<String> identifiers);

    /** Whole cables of which every part of the head is known, in the order in which they came. */
    @Query("""
            select new org.reftel.archive.cable.CableExample(c.identity.identifier,
            (select count(r) from CableReference r where r.id.cableId = c.id),
            coalesce(c.transmission.sectionCount, 1), c.markings.level)
            from Cable c where c.transmission.transmissionId is not null and c.transmission.precedence is not null
            and c.transmission.dateTimeGroup is not null and c.transmission.sender is not null
            and c.markings.level is not null and c.subject is not null and c.partial = false order by c.id""")
    List<CableExample> examples(Pageable page);

    /** The identifiers of these. */
    @Query("select new org.reftel.archive.cable.CableKey(id, identity.identifier) from Cable where id in :ids")
    List<CableKey> keys(Collection<Long> ids);
}
