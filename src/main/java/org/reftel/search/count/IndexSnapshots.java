package org.reftel.search.count;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;

import org.apache.lucene.index.IndexReader;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.jspecify.annotations.Nullable;
import org.reftel.archive.cable.Cable;

/** Gives the present state of the cables' index; one state serves all requests until the index changes. */
public final class IndexSnapshots {
    private final SearchMapping mapping;
    private @Nullable IndexSnapshot current;

    public IndexSnapshots(SearchMapping mapping) {
        this.mapping = mapping;
    }

    /** Works on the present state, which stays open meanwhile. */
    public <T> T with(Function<IndexSnapshot, T> work) {
        IndexSnapshot snapshot = acquire();
        try {
            return work.apply(snapshot);
        } finally {
            snapshot.release();
        }
    }

    private synchronized IndexSnapshot acquire() {
        IndexReader reader = mapping.scope(Cable.class).extension(LuceneExtension.get()).openIndexReader();
        IndexSnapshot known = current;
        if (known != null && known.isLike(reader) && known.acquire()) {
            close(reader);
            return known;
        }
        if (known != null) {
            known.release();
        }
        IndexSnapshot fresh = new IndexSnapshot(reader);
        current = fresh;
        fresh.acquire();
        return fresh;
    }

    private static void close(IndexReader reader) {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public synchronized void close() {
        if (current != null) {
            current.release();
            current = null;
        }
    }
}
