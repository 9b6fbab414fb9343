package org.reftel.admin.upkeep;

import java.time.Instant;
import java.util.Optional;

import org.reftel.archive.IndexCheck;
import org.reftel.archive.fixity.FixityCheck;
import org.reftel.archive.run.IngestRun;

/**
 * How an archive was at a moment.
 *
 * @param documents held, without former versions
 * @param versions former versions of documents
 * @param lag cables that the index has to catch up with
 * @param damaged documents whose stored bytes are damaged, as far as is known
 * @param runGoesOn whether an ingest goes on in this process
 * @param lastRun the latest ingest run
 * @param lastRunWasCutOff whether it has no end though none goes on
 * @param databaseSize in bytes; 0 where it is not known
 * @param indexSize in bytes
 */
public record Vitals(Instant taken, long cables, long documents, long versions, long lag, long damaged,
        boolean runGoesOn, Optional<IngestRun> lastRun, boolean lastRunWasCutOff, Optional<FixityCheck> lastFixityCheck,
        Optional<IndexCheck> lastIndexCheck, long databaseSize, long indexSize) {}
