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
import org.reftel.archive.cable.Paragraph;
import org.reftel.search.field.IndexFields;

/** What the index holds of each cable, by the cable's key in the database: read from columns, without a single document. */
final class IndexCensus {
    private final Map<Long, Holding> holdings = new HashMap<>();

    private IndexCensus() {}

    /** What the index holds of a cable. */
    static final class Holding {
        /** As indexed; 0 where only paragraphs are there. */
        private long revision;
        private int documents;
        private int paragraphs;
        private int lastOrdinal;

        /** Whether it is the cable in this revision, with so many paragraphs, once. */
        boolean isOf(long wanted, int count) {
            return documents == 1 && revision == wanted && paragraphs == count && lastOrdinal == count;
        }

        boolean isWithoutCable() {
            return documents == 0;
        }

        /** The greatest ordinal of its paragraphs. */
        int lastOrdinal() {
            return lastOrdinal;
        }
    }

    static IndexCensus of(SearchMapping mapping) {
        IndexCensus census = new IndexCensus();
        onReader(mapping, Cable.class, leaf -> census.cables(leaf));
        onReader(mapping, Paragraph.class, leaf -> census.paragraphs(leaf));
        return census;
    }

    /** How many documents the index of a type has. */
    static long count(SearchMapping mapping, Class<?> type) {
        LongAdder documents = new LongAdder();
        onReader(mapping, type, leaf -> documents.add(leaf.numDocs()));
        return documents.sum();
    }

    /**
     * Reads every byte of the index's files and compares their check sums.
     *
     * @throws IOException where one is not as it was written
     */
    static void verifyFiles(SearchMapping mapping) throws IOException {
        try {
            for (Class<?> type : new Class<?>[]{Cable.class, Paragraph.class}) {
                onReader(mapping, type, leaf -> {
                    if (FilterLeafReader.unwrap(leaf) instanceof CodecReader files) {
                        files.checkIntegrity();
                    }
                });
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private interface LeafWork {
        void on(LeafReader leaf) throws IOException;
    }

    private static void onReader(SearchMapping mapping, Class<?> type, LeafWork work) {
        try (IndexReader reader = mapping.scope(type).extension(LuceneExtension.get()).openIndexReader()) {
            for (LeafReaderContext leaf : reader.leaves()) {
                work.on(leaf.reader());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void cables(LeafReader leaf) throws IOException {
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

    private void paragraphs(LeafReader leaf) throws IOException {
        SortedNumericDocValues cables = DocValues.getSortedNumeric(leaf, IndexFields.PARAGRAPH_CABLE);
        SortedNumericDocValues ordinals = DocValues.getSortedNumeric(leaf, IndexFields.PARAGRAPH_ORDINAL);
        Bits live = leaf.getLiveDocs();
        for (int doc = cables.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = cables.nextDoc()) {
            if (live == null || live.get(doc)) {
                Holding holding = holding(cables.nextValue());
                holding.paragraphs++;
                int ordinal = ordinals.advanceExact(doc) ? (int) ordinals.nextValue() : 0;
                holding.lastOrdinal = Math.max(holding.lastOrdinal, ordinal);
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
