package org.reftel.archive;

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

    /** Cables whose transmission lines are known, in the order in which they came. */
    @Query("select identity.identifier from Cable where transmission.transmissionId is not null order by id")
    List<String> withTransmission(Pageable page);
}
