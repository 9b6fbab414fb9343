package org.reftel.archive.mention;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;

import org.reftel.archive.cable.Mention;
import org.reftel.archive.cable.PlaceInCable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds who is named as what. */
public interface MentionRepository extends Repository<Mention, PlaceInCable> {
    /** At most 500 cables that call somebody by one of these offices in a span of time, by date. */
    @Query("""
            select new org.reftel.archive.mention.HolderNamed(m.office, m.person.slug, m.person.name,
            coalesce(c.dates.sent, c.dates.created), c.identity.identifier, coalesce(c.identity.station, ''))
            from Mention m, Cable c where c.id = m.id.cableId and m.office in :offices
            and coalesce(c.dates.sent, c.dates.created) between :from and :to
            order by coalesce(c.dates.sent, c.dates.created), c.identity.identifier limit 500""")
    List<HolderNamed> holders(Collection<String> offices, LocalDateTime from, LocalDateTime to);

    /** The 40 who signed or classified most cables of an origin. */
    @Query("""
            select new org.reftel.archive.mention.StaffMember(m.person.slug, m.person.name,
            sum(case when m.signed = true then 1 else 0 end), sum(case when m.classified = true then 1 else 0 end),
            min(coalesce(c.dates.sent, c.dates.created)), max(coalesce(c.dates.sent, c.dates.created)))
            from Mention m, Cable c where c.id = m.id.cableId and c.origin.label = :origin
            and (m.signed = true or m.classified = true)
            group by m.person.slug, m.person.name order by count(*) desc, m.person.slug limit 40""")
    List<StaffMember> staff(String origin);
}
