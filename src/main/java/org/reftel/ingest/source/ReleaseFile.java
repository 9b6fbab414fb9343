package org.reftel.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

import org.reftel.ingest.source.RowSplitter.Row;
import org.reftel.ingest.source.SourceFiles.SourceFile;
import org.reftel.telegram.markup.ReleaseRow;

/** The 2011 release in one file, row by row. */
public final class ReleaseFile implements AutoCloseable {
    private final SourceFile file;
    private final BasicFileAttributes before;
    private final InputStream in;
    private final RowSplitter rows;
    private int number;
    private boolean ended;

    private ReleaseFile(SourceFile file, BasicFileAttributes before, InputStream in) {
        this.file = file;
        this.before = before;
        this.in = in;
        this.rows = new RowSplitter(in);
    }

    /** Whether a file that starts so holds rows; its name does not matter. */
    static boolean startsWith(byte[] start) {
        return ReleaseRow.startsAt(start, RowSplitter.behindMark(start, start.length), start.length);
    }

    /**
     * Opens it.
     *
     * @throws UnreadableDocumentException where it cannot be opened
     */
    public static ReleaseFile open(SourceFile file) throws UnreadableDocumentException {
        try {
            return new ReleaseFile(file, SourceReader.attributes(file.path()), SourceReader.open(file.path()));
        } catch (IOException e) {
            throw new UnreadableDocumentException(SourceReader.unreadable(e));
        }
    }

    /** The next row; what goes wrong with the file itself comes as a last document, under the file's name. */
    public Optional<ReceivedDocument> next() {
        if (ended) {
            return Optional.empty();
        }
        try {
            Optional<Row> row = rows.next();
            if (row.isPresent()) {
                number++;
                return Optional
                        .of(new ReceivedDocument(file.name() + "#" + number, row.get().bytes(), row.get().fault()));
            }
            ended = true;
            return SourceReader.isUnchanged(before, file.path())
                    ? Optional.empty()
                    : Optional.of(ReceivedDocument.faulty(file.name(), "changed while it was read"));
        } catch (IOException e) {
            ended = true;
            return Optional.of(
                    ReceivedDocument.faulty(file.name(), "behind row " + number + " it " + SourceReader.unreadable(e)));
        }
    }

    /** How many bytes have been read. */
    public long position() {
        return rows.position();
    }

    /**
     * How many rows there are, good or bad. Reads the file once.
     *
     * @throws IOException where it cannot be read
     */
    static int countRows(Path path) throws IOException {
        try (InputStream in = SourceReader.open(path)) {
            RowSplitter rows = new RowSplitter(in);
            int count = 0;
            while (rows.next().isPresent()) {
                count++;
            }
            return count;
        }
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            // everything wanted has been read
        }
    }
}
