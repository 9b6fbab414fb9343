package org.reftel.ingest;

import java.io.IOException;
import java.util.List;

import org.reftel.archive.run.IngestRun;
import org.reftel.search.index.Indexer;
import org.springframework.stereotype.Component;

/** What a server does before it is asked for the first page: heals what a crash left, and reads the seeds where nothing was read yet. */
@Component
public class FirstStart {
    private final IngestJob job;
    private final Indexer indexer;
    private final Seeds seeds;
    private final Uploads uploads;

    FirstStart(IngestJob job, Indexer indexer, Seeds seeds, Uploads uploads) {
        this.job = job;
        this.indexer = indexer;
        this.seeds = seeds;
        this.uploads = uploads;
    }

    public void run() throws IOException {
        indexer.verify();
        uploads.sweep();
        job.resume();
        if (!job.hasStarted(IngestRun.Cause.FIRST_START) && job.isArchiveEmpty()) {
            job.ingest(new IngestRequest(IngestRun.Cause.FIRST_START, "the first start", List.of(seeds.folder())),
                    (_, _) -> {});
        }
        job.followUpAtStart();
    }
}
