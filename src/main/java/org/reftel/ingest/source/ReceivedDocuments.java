package org.reftel.ingest.source;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.reftel.ingest.source.SourceFiles.SourceFile;

/** The documents of files, one after another; each is read when it is asked for. */
public final class ReceivedDocuments implements RunDocuments {
    private final Iterator<SourceFile> files;
    private final Predicate<String> wanted;
    private @Nullable ReleaseFile release;
    private int count;

    /**
     * @param wanted whether a document of this name is to be read
     */
    public ReceivedDocuments(List<SourceFile> files, Predicate<String> wanted) {
        this.files = files.iterator();
        this.wanted = wanted;
        this.count = files.size();
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public Optional<ReceivedDocument> next() {
        while (true) {
            if (release != null) {
                Optional<ReceivedDocument> row = release.next();
                if (row.isEmpty()) {
                    close();
                } else if (wanted.test(row.get().name())) {
                    return row;
                }
            } else if (!files.hasNext()) {
                return Optional.empty();
            } else {
                Optional<ReceivedDocument> whole = open(files.next());
                if (whole.isPresent()) {
                    return whole;
                }
            }
        }
    }

    /** The document that the file is; empty where it is not wanted, or holds rows. */
    private Optional<ReceivedDocument> open(SourceFile file) {
        if (!wanted.test(file.name())) {
            return Optional.empty();
        }
        try {
            return switch (SourceReader.read(file.path())) {
                case SourceReader.Content.Whole(byte[] bytes) -> Optional.of(ReceivedDocument.of(file.name(), bytes));
                case SourceReader.Content.Rows() -> {
                    count += ReleaseFile.countRows(file.path()) - 1;
                    release = ReleaseFile.open(file);
                    yield Optional.empty();
                }
            };
        } catch (UnreadableDocumentException e) {
            return Optional.of(ReceivedDocument.faulty(file.name(), String.valueOf(e.getMessage())));
        } catch (IOException e) {
            return Optional.of(ReceivedDocument.faulty(file.name(), SourceReader.unreadable(e)));
        }
    }

    @Override
    public void close() {
        if (release != null) {
            release.close();
            release = null;
        }
    }
}
