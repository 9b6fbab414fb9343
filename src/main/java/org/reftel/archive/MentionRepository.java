package org.reftel.archive;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds who is named as what. */
public interface MentionRepository extends Repository<Mention, PlaceInCable> {
    /** At most 500 cables that call somebody by one of these offices in a span of time, by date. */
    @Query("""
            select new org.reftel.archive.OfficeHeld(m.office, m.person.slug, m.person.name,
            coalesce(c.dates.sent, c.dates.created), c.identity.identifier, coalesce(c.identity.station, ''))
            from Mention m, Cable c where c.id = m.id.cableId and m.office in :offices
            and coalesce(c.dates.sent, c.dates.created) between :from and :to
            order by coalesce(c.dates.sent, c.dates.created), c.identity.identifier limit 500""")
    List<OfficeHeld> holders(Collection<String> offices, LocalDateTime from, LocalDateTime to);
}
