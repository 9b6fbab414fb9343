package org.reftel.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;

import org.reftel.cli.CableLines.Line;
import org.reftel.ingest.source.SourceFiles.SourceFile;

/** Reads files and prints their lines in the order of the files. */
final class Parsing implements Documents.Results<Line> {
    private final CableLines lines = new CableLines();
    private final LineOutput out;
    private final PrintWriter err;
    private final ProgressLine line;
    private final ParseProgress progress;
    private final long start = System.nanoTime();
    private boolean rejected;

    Parsing(long totalBytes, PrintWriter out, PrintWriter err, ProgressLine line) {
        this.out = new LineOutput(out);
        this.err = err;
        this.line = line;
        this.progress = new ParseProgress(totalBytes);
    }

    /** Whether all documents were read. */
    boolean parse(List<SourceFile> files, int jobs) throws InterruptedException {
        new FileDocuments(files, jobs).each(lines::of, this);
        out.flush();
        line.clear();
        return !rejected;
    }

    @Override
    public void take(Line text, long bytes) {
        if (text.rejection().isEmpty()) {
            out.line(text.text());
            progress.cableRead();
        } else {
            rejected = true;
            line.clear();
            err.println(text.name() + ": " + text.rejection());
        }
        if (line.isDue()) {
            line.show(progress.words(Duration.ofNanos(System.nanoTime() - start), bytes));
        }
    }

    @Override
    public boolean areEnough() {
        return out.isClosed();
    }
}
