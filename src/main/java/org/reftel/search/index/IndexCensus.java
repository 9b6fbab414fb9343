package org.reftel.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.reftel.archive.cable.Cable;
import org.reftel.search.field.IndexFields;

/** What the index holds of each cable, by the cable's key in the database: read from columns, without a single document. */
final class IndexCensus {
    private final Map<Long, Holding> holdings = new HashMap<>();

    private IndexCensus() {}

    /** What the index holds of a cable. */
    static final class Holding {
        /** As indexed. */
        private long revision;
        private int documents;

        /** Whether it is the cable in this revision, once. */
        boolean isOf(long wanted) {
            return documents == 1 && revision == wanted;
        }
    }

    static IndexCensus of(SearchMapping mapping) {
        IndexCensus census = new IndexCensus();
        onReader(mapping, census::read);
        return census;
    }

    /** How many documents the index has. */
    static long count(SearchMapping mapping) {
        LongAdder documents = new LongAdder();
        onReader(mapping, leaf -> documents.add(leaf.numDocs()));
        return documents.sum();
    }

    /**
     * Reads every byte of the index's files and compares their check sums.
     *
     * @throws IOException where one is not as it was written
     */
    static void verifyFiles(SearchMapping mapping) throws IOException {
        try {
            onReader(mapping, leaf -> {
                if (FilterLeafReader.unwrap(leaf) instanceof CodecReader files) {
                    files.checkIntegrity();
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private interface LeafWork {
        void on(LeafReader leaf) throws IOException;
    }

    private static void onReader(SearchMapping mapping, LeafWork work) {
        try (IndexReader reader = mapping.scope(Cable.class).extension(LuceneExtension.get()).openIndexReader()) {
            for (LeafReaderContext leaf : reader.leaves()) {
                work.on(leaf.reader());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(LeafReader leaf) throws IOException {
        SortedNumericDocValues keys = DocValues.getSortedNumeric(leaf, IndexFields.KEY);
        SortedNumericDocValues revisions = DocValues.getSortedNumeric(leaf, IndexFields.REVISION);
        Bits live = leaf.getLiveDocs();
        for (int doc = keys.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = keys.nextDoc()) {
            if (live == null || live.get(doc)) {
                Holding holding = holding(keys.nextValue());
                holding.documents++;
                holding.revision = revisions.advanceExact(doc) ? revisions.nextValue() : 0;
            }
        }
    }

    private Holding holding(long key) {
        return holdings.computeIfAbsent(key, _ -> new Holding());
    }

    /** All that is left. */
    Map<Long, Holding> holdings() {
        return holdings;
    }
}
