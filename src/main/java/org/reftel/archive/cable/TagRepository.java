package org.reftel.archive.cable;

import java.util.List;

import org.reftel.archive.Tally;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds how tags were printed. */
public interface TagRepository extends Repository<Tag, Long> {
    /** The spellings of a tag on TAGS lines with how often each is met, the most frequent first. */
    @Query("""
            select new org.reftel.archive.Tally(t.printed, count(*)) from CableTag t where t.tag.code = :code
            group by t.printed order by count(*) desc, t.printed limit 50""")
    List<Tally> printed(String code);
}
