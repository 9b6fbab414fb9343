package org.reftel.archive.run;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads the record of ingest runs. */
public interface IngestRunRepository extends Repository<IngestRun, Long> {
    Optional<IngestRun> findById(long id);

    /** The latest first. */
    @Query("from IngestRun order by id desc")
    List<IngestRun> latest(Pageable page);

    /** Those that neither came to their end nor were cancelled, the oldest first. */
    @Query("from IngestRun where finished is null order by id")
    List<IngestRun> open();

    /** How many files of these runs had each outcome: run, outcome, count. */
    @Query("""
            select o.key.runId, o.result, count(*) from IngestOutcome o where o.key.runId in :runs
            group by o.key.runId, o.result""")
    List<Object[]> results(Collection<Long> runs);

    /** What was found in the documents of these names that cables show, in the order of the files and lines. */
    @Query("""
            select new org.reftel.archive.run.FindingRow(c.source.name, c.identity.identifier, f.line, f.message)
            from Cable c, Finding f where f.id.cableId = c.id and c.source.name in :names
            order by c.source.name, f.id.ordinal""")
    List<FindingRow> findings(Collection<String> names, Pageable page);

    /** Documents that this run was the first not to meet any more, and that nobody met since, by name. */
    @Query(value = "select name from missing_name where run_id = :run order by name", nativeQuery = true)
    List<String> missing(long run, Pageable page);
}
