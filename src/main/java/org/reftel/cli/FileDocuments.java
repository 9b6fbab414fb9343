package org.reftel.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;

import org.reftel.ingest.source.ReceivedDocument;
import org.reftel.ingest.source.ReleaseFile;
import org.reftel.ingest.source.SourceFiles.SourceFile;
import org.reftel.ingest.source.SourceReader;
import org.reftel.ingest.source.SourceReader.Content;
import org.reftel.ingest.source.UnreadableDocumentException;

/**
 * The documents of files, in the order of the files and of the rows in them. Whatever the number of threads, the results are the
 * same; what is in memory depends on that number alone.
 */
final class FileDocuments implements Documents {
    private final List<SourceFile> files;
    private final int jobs;

    FileDocuments(List<SourceFile> files, int jobs) {
        this.files = files;
        this.jobs = jobs;
    }

    @Override
    public <T> void each(Function<ReceivedDocument, T> work, Results<T> results) throws InterruptedException {
        ExecutorService workers = OrderedTasks.workers(jobs);
        try {
            new Reading<>(workers, work, results).run();
        } finally {
            workers.shutdownNow();
        }
    }

    /** What a thread makes of a file. */
    private sealed interface Read<T> {
        /** One document. */
        record Document<T>(SourceFile file, T result) implements Read<T> {}

        /** Many, to be read when their turn has come. */
        record Rows<T>(SourceFile file) implements Read<T> {}
    }

    /** One going through all files. */
    private final class Reading<T> {
        private final ExecutorService workers;
        private final Function<ReceivedDocument, T> work;
        private final Results<T> results;
        private long bytesOfFiles;

        private Reading(ExecutorService workers, Function<ReceivedDocument, T> work, Results<T> results) {
            this.workers = workers;
            this.work = work;
            this.results = results;
        }

        private void run() throws InterruptedException {
            OrderedTasks<Read<T>> tasks = new OrderedTasks<>(workers, jobs, this::handle);
            for (SourceFile file : files) {
                if (results.areEnough()) {
                    return;
                }
                tasks.add(() -> read(file));
            }
            tasks.finish();
        }

        private Read<T> read(SourceFile file) {
            try {
                return switch (SourceReader.read(file.path())) {
                    case Content.Whole(byte[] bytes) ->
                        new Read.Document<>(file, work.apply(new ReceivedDocument(file.name(), bytes, "")));
                    case Content.Rows() -> new Read.Rows<>(file);
                };
            } catch (UnreadableDocumentException e) {
                return new Read.Document<>(file, work.apply(faulty(file, e)));
            }
        }

        private void handle(Read<T> read) {
            switch (read) {
                case Read.Document<T>(SourceFile file, T result) -> {
                    bytesOfFiles += file.size();
                    results.take(result, bytesOfFiles);
                }
                case Read.Rows<T>(SourceFile file) -> {
                    rows(file);
                    bytesOfFiles += file.size();
                }
            }
        }

        private void rows(SourceFile file) {
            try (ReleaseFile release = ReleaseFile.open(file)) {
                OrderedTasks<T> tasks = new OrderedTasks<>(workers, jobs,
                        result -> results.take(result, bytesOfFiles + release.position()));
                Optional<ReceivedDocument> row = release.next();
                while (row.isPresent() && !results.areEnough()) {
                    ReceivedDocument document = row.get();
                    tasks.add(() -> work.apply(document));
                    row = release.next();
                }
                if (!results.areEnough()) {
                    tasks.finish();
                }
            } catch (UnreadableDocumentException e) {
                results.take(work.apply(faulty(file, e)), bytesOfFiles);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private static ReceivedDocument faulty(SourceFile file, UnreadableDocumentException e) {
            return new ReceivedDocument(file.name(), new byte[0], String.valueOf(e.getMessage()));
        }
    }
}
