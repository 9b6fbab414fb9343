package org.reftel.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.reftel.cli.CableLines.Line;
import org.reftel.ingest.ReceivedDocument;
import org.reftel.ingest.ReleaseFile;
import org.reftel.ingest.SourceFiles.SourceFile;
import org.reftel.ingest.SourceReader;
import org.reftel.ingest.SourceReader.Content;
import org.reftel.ingest.UnreadableDocumentException;

/**
 * Reads files by several threads and prints their lines in the order of the files. Whatever the number of threads, the output is
 * the same; what is in memory depends on that number alone.
 */
final class Parsing implements AutoCloseable {
    /** Enough that no thread waits while the writer is at a long line. */
    private static final int UNDER_WAY_FOR_EACH = 16;

    private final CableLines lines = new CableLines();
    private final ExecutorService workers;
    private final int underWay;
    private final LineOutput out;
    private final PrintWriter err;
    private final ProgressLine line;
    private final ParseProgress progress;
    private final long start = System.nanoTime();
    private boolean rejected;

    Parsing(int jobs, long totalBytes, PrintWriter out, PrintWriter err, ProgressLine line) {
        this.workers = Executors.newFixedThreadPool(jobs, Thread.ofPlatform().daemon().name("parse-", 1).factory());
        this.underWay = jobs * UNDER_WAY_FOR_EACH;
        this.out = new LineOutput(out);
        this.err = err;
        this.line = line;
        this.progress = new ParseProgress(totalBytes);
    }

    /** What a thread makes of a file. */
    private sealed interface Read {
        /** One document. */
        record Document(SourceFile file, Line line) implements Read {}

        /** Many, to be read when their turn has come. */
        record Rows(SourceFile file) implements Read {}
    }

    /** Whether all documents were read. */
    boolean parse(List<SourceFile> files) throws InterruptedException {
        OrderedTasks<Read> tasks = new OrderedTasks<>(workers, underWay, this::handle);
        for (SourceFile file : files) {
            if (out.isClosed()) {
                break;
            }
            tasks.add(() -> read(file));
        }
        if (!out.isClosed()) {
            tasks.finish();
        }
        out.flush();
        line.clear();
        return !rejected;
    }

    private Read read(SourceFile file) {
        try {
            return switch (SourceReader.read(file.path())) {
                case Content.Whole(byte[] bytes) ->
                    new Read.Document(file, lines.of(new ReceivedDocument(file.name(), bytes, "")));
                case Content.Rows() -> new Read.Rows(file);
            };
        } catch (UnreadableDocumentException e) {
            return new Read.Document(file, CableLines.rejected(file.name(), String.valueOf(e.getMessage())));
        }
    }

    private void handle(Read read) {
        switch (read) {
            case Read.Document(SourceFile file, Line text) -> {
                progress.fileDone(file.size());
                print(text, 0);
            }
            case Read.Rows(SourceFile file) -> {
                rows(file);
                progress.fileDone(file.size());
            }
        }
    }

    private void rows(SourceFile file) {
        try (ReleaseFile release = ReleaseFile.open(file)) {
            OrderedTasks<Line> tasks = new OrderedTasks<>(workers, underWay, text -> print(text, release.position()));
            for (Optional<ReceivedDocument> row = release.next(); row.isPresent() && !out.isClosed(); row = release
                    .next()) {
                ReceivedDocument document = row.get();
                tasks.add(() -> lines.of(document));
            }
            if (!out.isClosed()) {
                tasks.finish();
            }
        } catch (UnreadableDocumentException e) {
            print(CableLines.rejected(file.name(), String.valueOf(e.getMessage())), 0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void print(Line text, long bytesOfPresentFile) {
        if (text.rejection().isEmpty()) {
            out.line(text.text());
            progress.cableRead();
        } else {
            rejected = true;
            line.clear();
            err.println(text.name() + ": " + text.rejection());
        }
        if (line.isDue()) {
            line.show(progress.words(Duration.ofNanos(System.nanoTime() - start), bytesOfPresentFile));
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
