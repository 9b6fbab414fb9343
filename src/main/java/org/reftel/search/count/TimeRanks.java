package org.reftel.search.count;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.IntroSorter;
import org.apache.lucene.util.LongHeap;
import org.apache.lucene.util.NumericUtils;
import org.jspecify.annotations.Nullable;
import org.reftel.search.field.IndexFields;

/**
 * The place of each document in the order of time: undated cables last, those of one minute by identifier. With it, the page of
 * cables that filters alone select is read off the documents that are counted anyway, where a sorted search would look all of them
 * up once more.
 */
final class TimeRanks {
    private final IndexReader reader;
    private final int[] ranks;
    /** Of each place the document. */
    private final int[] order;

    private TimeRanks(IndexReader reader, int[] ranks, int[] order) {
        this.reader = reader;
        this.ranks = ranks;
        this.order = order;
    }

    static TimeRanks of(IndexReader reader, boolean newest) throws IOException {
        int count = reader.maxDoc();
        long[] moments = moments(reader, newest);
        int[] identifiers = identifiers(reader);
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            order[i] = i;
        }
        new IntroSorter() {
            private int pivot;

            @Override
            protected void setPivot(int i) {
                pivot = order[i];
            }

            @Override
            protected int comparePivot(int j) {
                return compareDocuments(pivot, order[j]);
            }

            private int compareDocuments(int one, int other) {
                int byMoment = Long.compare(moments[one], moments[other]);
                return byMoment != 0 ? byMoment : Integer.compare(identifiers[one], identifiers[other]);
            }

            @Override
            protected void swap(int i, int j) {
                int document = order[i];
                order[i] = order[j];
                order[j] = document;
            }
        }.sort(0, count);
        int[] ranks = new int[count];
        for (int i = 0; i < count; i++) {
            ranks[order[i]] = i;
        }
        return new TimeRanks(reader, ranks, order);
    }

    /** What is earlier in the order has the lesser number. */
    private static long[] moments(IndexReader reader, boolean newest) throws IOException {
        long[] moments = new long[reader.maxDoc()];
        for (LeafReaderContext leaf : reader.leaves()) {
            SortedNumericDocValues values = DocValues.getSortedNumeric(leaf.reader(), IndexFields.MOMENT);
            for (int document = 0; document < leaf.reader().maxDoc(); document++) {
                long moment = values.advanceExact(document) ? values.nextValue() : Long.MAX_VALUE;
                moments[leaf.docBase + document] = newest && moment != Long.MAX_VALUE ? -moment : moment;
            }
        }
        return moments;
    }

    private static int[] identifiers(IndexReader reader) throws IOException {
        int[] identifiers = new int[reader.maxDoc()];
        SortedSetDocValues values = MultiDocValues.getSortedSetValues(reader, IndexFields.IDENTIFIER);
        for (int document = 0; values != null && document < identifiers.length; document++) {
            identifiers[document] = values.advanceExact(document) ? (int) values.nextOrd() : 0;
        }
        return identifiers;
    }

    /** The keys of so many cables behind the first ones. */
    List<Long> keys(List<MatchingDocs> documents, int offset, int size) throws IOException {
        // of a heap that keeps the greatest, the least rank is the greatest
        LongHeap heap = new LongHeap(offset + size);
        for (MatchingDocs matching : documents) {
            DocIdSetIterator hits = matching.bits.iterator();
            int base = matching.context.docBase;
            for (int hit = hits.nextDoc(); hit != DocIdSetIterator.NO_MORE_DOCS; hit = hits.nextDoc()) {
                heap.insertWithOverflow((long) -ranks[base + hit] << Integer.SIZE | base + hit);
            }
        }
        List<Long> keys = new ArrayList<>();
        for (int left = heap.size(); left > offset; left--) {
            keys.add(key((int) heap.pop()));
        }
        Collections.reverse(keys);
        return keys;
    }

    /** The keys of all of them: where they have weights the best first, and like ones in the order of time. */
    long[] keys(List<MatchingDocs> documents) throws IOException {
        long[] keyOf = new long[reader.maxDoc()];
        long[] places = new long[documents.stream().mapToInt(matching -> matching.totalHits).sum()];
        int count = 0;
        for (MatchingDocs matching : documents) {
            SortedNumericDocValues keys = DocValues.getSortedNumeric(matching.context.reader(), IndexFields.KEY);
            DocIdSetIterator hits = matching.bits.iterator();
            int base = matching.context.docBase;
            int first = count;
            for (int hit = hits.nextDoc(); hit != DocIdSetIterator.NO_MORE_DOCS; hit = hits.nextDoc()) {
                keyOf[base + hit] = key(keys, hit);
                places[count] = place(matching.scores, count - first, ranks[base + hit]);
                count++;
            }
        }
        Arrays.sort(places);
        long[] keys = new long[count];
        for (int i = 0; i < count; i++) {
            keys[i] = keyOf[order[(int) places[i]]];
        }
        return keys;
    }

    /** The greater the weight the less, and behind it the place in time. */
    private static long place(float @Nullable [] weights, int at, int rank) {
        int weight = weights == null ? 0 : NumericUtils.floatToSortableInt(weights[at]);
        return (long) ~weight << Integer.SIZE | rank;
    }

    private static long key(SortedNumericDocValues keys, int document) throws IOException {
        if (!keys.advanceExact(document)) {
            throw new IllegalStateException("a cable in the index without its key");
        }
        return keys.nextValue();
    }

    private long key(int document) throws IOException {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
        return key(DocValues.getSortedNumeric(leaf.reader(), IndexFields.KEY), document - leaf.docBase);
    }
}
