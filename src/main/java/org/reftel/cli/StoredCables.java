package org.reftel.cli;

import java.util.concurrent.ExecutorService;
import java.util.function.Function;

import org.reftel.archive.cable.StoredDocuments;
import org.reftel.ingest.source.ReceivedDocument;

/** The documents that an archive's cables are shown from, in the order of the cables' identifiers. */
final class StoredCables implements Documents {
    private final StoredDocuments stored;
    private final int jobs;

    StoredCables(StoredDocuments stored, int jobs) {
        this.stored = stored;
        this.jobs = jobs;
    }

    @Override
    public <T> void each(Function<ReceivedDocument, T> work, Results<T> results) throws InterruptedException {
        ExecutorService workers = OrderedTasks.workers(jobs);
        try {
            OrderedTasks<T> tasks = new OrderedTasks<>(workers, jobs, result -> results.take(result, 0));
            for (StoredDocuments.Stored document : stored) {
                tasks.add(() -> work.apply(new ReceivedDocument(document.name(), document.bytes(), "")));
            }
            tasks.finish();
        } finally {
            workers.shutdownNow();
        }
    }
}
