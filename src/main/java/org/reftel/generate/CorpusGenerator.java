package org.reftel.generate;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

import org.reftel.vocabulary.Vocabulary;

/**
 * Writes a corpus: {@code cables/} with a file for each cable, or {@code cables.csv}; {@code truth.jsonl}, what each holds; and
 * {@code index.jsonl}, which file holds which cable. Cables are made by all processors and written in their order; no more than
 * a few hundred are in memory.
 */
public final class CorpusGenerator {
    private static final int BATCH = 100;

    private final CorpusOptions options;
    private final CableMaker maker;
    private final CorpusPlan plan;

    public CorpusGenerator(CorpusOptions options, Vocabulary vocabulary) {
        this.options = options;
        ReleaseCounts counts = ReleaseCounts.load();
        World world = new World(counts, vocabulary);
        this.plan = CorpusPlan.of(world, counts, options.seed(), options.cables());
        this.maker = new CableMaker(options.seed(), world, plan, vocabulary);
    }

    /**
     * Writes all of it.
     *
     * @param progress is told how many cables are written
     * @throws DirectoryNotEmptyException where something is in the folder already
     */
    public void write(IntConsumer progress) throws IOException {
        prepare(options.folder());
        int threads = Runtime.getRuntime().availableProcessors();
        try (ExecutorService workers = Executors.newFixedThreadPool(threads);
                OutputStream truth = stream("truth.jsonl");
                OutputStream index = stream("index.jsonl");
                OutputStream table = options.layout() == Layout.CSV
                        ? stream("cables.csv")
                        : OutputStream.nullOutputStream()) {
            Deque<Future<Batch.Written>> waiting = new ArrayDeque<>();
            try {
                int written = 0;
                for (int first = 0; first < plan.size() || !waiting.isEmpty(); first += BATCH) {
                    if (first < plan.size()) {
                        Batch batch = new Batch(maker, options, first, Math.min(plan.size(), first + BATCH));
                        waiting.add(workers.submit(batch::write));
                    }
                    if (waiting.size() > 2 * threads || first >= plan.size()) {
                        Batch.Written done = finished(waiting.remove());
                        done.truth().writeTo(truth);
                        done.index().writeTo(index);
                        done.table().writeTo(table);
                        written += done.cables();
                        progress.accept(written);
                    }
                }
            } finally {
                waiting.forEach(future -> future.cancel(true));
            }
        }
    }

    private OutputStream stream(String name) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(options.folder().resolve(name)), 1 << 16);
    }

    private static void prepare(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                throw new DirectoryNotEmptyException(folder.toString());
            }
        }
    }

    private static Batch.Written finished(Future<Batch.Written> future) throws IOException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException inside) {
                throw inside;
            }
            throw new IllegalStateException("a cable could not be made", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
