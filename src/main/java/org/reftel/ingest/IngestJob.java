package org.reftel.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;

import jakarta.persistence.PersistenceException;
import org.hibernate.SessionFactory;
import org.reftel.archive.IngestOutcome;
import org.reftel.archive.IngestRun;
import org.reftel.archive.SourceContent;
import org.reftel.ingest.ChunkWriter.Incoming;
import org.reftel.ingest.SourceFiles.SourceFile;
import org.reftel.search.Indexer;
import org.reftel.vocabulary.Vocabulary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Brings files and folders into the archive, chunk by chunk, and the index after them. One run at a time. */
@Service
public class IngestJob {
    /** A commit every hundred cables suits H2 best. */
    private static final int CHUNK = 100;
    private static final Logger LOG = LoggerFactory.getLogger(IngestJob.class);

    private final IngestRuns runs;
    private final ChunkWriter writer;
    private final DocumentReader reader;
    private final Indexer indexer;
    private final AtomicBoolean running = new AtomicBoolean();

    IngestJob(SessionFactory sessions, Vocabulary vocabulary, Indexer indexer, Clock clock) {
        this.runs = new IngestRuns(sessions, clock);
        this.writer = new ChunkWriter(sessions, vocabulary, clock);
        this.reader = new DocumentReader(vocabulary);
        this.indexer = indexer;
    }

    /** Whether a run of this cause is on record, finished or not. */
    public boolean hasStarted(IngestRun.Cause cause) {
        return runs.hasStarted(cause);
    }

    /** Whether a run goes on in this process. */
    public boolean isRunning() {
        return running.get();
    }

    /**
     * Ingests the roots in a new run.
     *
     * @param watcher told of each file's outcome
     * @throws IngestRunningException where a run goes on
     * @throws IOException where a root cannot be listed; nothing is recorded then
     */
    public IngestProgress ingest(IngestRun.Cause cause, List<Path> roots,
            BiConsumer<IngestProgress, IngestOutcome> watcher)
            throws IOException {
        return alone(() -> {
            List<SourceFile> files = list(roots);
            IngestRun run = runs.start(cause,
                    roots.stream().map(root -> root.toAbsolutePath().normalize().toString()).toList());
            return work(run, files, watcher);
        });
    }

    /** Goes on with the runs that a crash ended. */
    public void resume() {
        for (IngestRun run : runs.unfinished()) {
            try {
                alone(() -> {
                    LOG.info("ingest run {} was interrupted and goes on", run.id());
                    return work(run, list(run.roots().stream().map(Path::of).toList()), (_, _) -> {});
                });
            } catch (IOException e) {
                LOG.warn("ingest run {} cannot go on: {} is not there any more", run.id(), e.getMessage());
                runs.finish(run, runs.done(run).size());
            }
        }
    }

    private interface Work {
        IngestProgress run() throws IOException;
    }

    private IngestProgress alone(Work work) throws IOException {
        if (!running.compareAndSet(false, true)) {
            throw new IngestRunningException();
        }
        try {
            return work.run();
        } finally {
            running.set(false);
        }
    }

    private static List<SourceFile> list(List<Path> roots) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        for (Path root : roots) {
            files.addAll(SourceFiles.under(root));
        }
        return files;
    }

    private IngestProgress work(IngestRun run, List<SourceFile> files,
            BiConsumer<IngestProgress, IngestOutcome> watcher) {
        Set<String> done = runs.done(run);
        IngestProgress progress = IngestProgress.start(files.size(), done.size());
        List<Incoming> chunk = new ArrayList<>(CHUNK);
        for (SourceFile file : files) {
            if (done.add(file.name())) {
                chunk.add(read(file));
            }
            if (chunk.size() == CHUNK) {
                progress = write(run, chunk, progress, watcher);
            }
        }
        progress = write(run, chunk, progress, watcher);
        indexer.catchUp();
        runs.finish(run, done.size());
        LOG.info("ingest run {}: {}", run.id(), progress);
        return progress;
    }

    private Incoming read(SourceFile file) {
        try {
            byte[] bytes = SourceReader.read(file.path());
            ReadDocument document = reader.read(file.name(), bytes);
            return new Incoming.Read(document, new SourceContent(document.hash(), bytes));
        } catch (UnreadableDocumentException e) {
            return new Incoming.Refused(file.name(), String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            LOG.error("reading {} failed", file.name(), e);
            return new Incoming.Refused(file.name(), "the reader failed on it, which is a fault of the program: " + e);
        }
    }

    private IngestProgress write(IngestRun run, List<Incoming> chunk, IngestProgress before,
            BiConsumer<IngestProgress, IngestOutcome> watcher) {
        if (chunk.isEmpty()) {
            return before;
        }
        List<IngestOutcome> outcomes = write(run, chunk);
        chunk.clear();
        indexer.catchUp();
        IngestProgress after = before.and(outcomes);
        outcomes.forEach(outcome -> watcher.accept(after, outcome));
        return after;
    }

    /** The chunk at once; where the database refuses it, file by file, so that one bad file does not take the others with it. */
    private List<IngestOutcome> write(IngestRun run, List<Incoming> chunk) {
        try {
            return writer.write(run, chunk);
        } catch (PersistenceException e) {
            LOG.warn("storing {} files at once failed, trying one by one: {}", chunk.size(), e.getMessage());
        }
        List<IngestOutcome> outcomes = new ArrayList<>();
        for (Incoming incoming : chunk) {
            try {
                outcomes.addAll(writer.write(run, List.of(incoming)));
            } catch (PersistenceException e) {
                LOG.error("storing {} failed", incoming.name(), e);
                outcomes.addAll(
                        writer.write(run, List.of(new Incoming.Refused(incoming.name(), "the database refused it"))));
            }
        }
        return outcomes;
    }
}
