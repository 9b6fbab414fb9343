package org.reftel.search.count;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReferenceArray;

import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;
import org.jspecify.annotations.Nullable;
import org.reftel.search.FacetValue;

/**
 * The values of a facet in memory, as ordinals by document: counting in it takes a fraction of the time that decoding the index's own
 * columns takes. A value of a document may be listed, or only be there to be chosen: which values come first is told by the listed
 * ones, how many results a choice gives by all.
 */
final class OrdinalColumn {
    private static final int FIRST_ROOM = 256;
    /** Documents are few where so many times as many would be fewer than the values. */
    private static final int FEW = 12;

    private final SortedSetDocValues values;
    /** Where each document's ordinals start; one more entry than documents. */
    private final int[] starts;
    /** Of a value that is not listed, the complement. */
    private final int[] ordinals;
    private final AtomicReferenceArray<@Nullable String> labels;
    private final Queue<Tally> tallies = new ConcurrentLinkedQueue<>();

    private OrdinalColumn(SortedSetDocValues values, int[] starts, int[] ordinals) {
        this.values = values;
        this.starts = starts;
        this.ordinals = ordinals;
        this.labels = new AtomicReferenceArray<>((int) values.getValueCount());
    }

    /**
     * Of a state of the index.
     *
     * @param field has all values
     * @param listedField has those that are listed, which are some of them
     */
    static OrdinalColumn of(IndexReader reader, String field, String listedField) throws IOException {
        SortedSetDocValues all = MultiDocValues.getSortedSetValues(reader, field);
        SortedSetDocValues values = all == null ? DocValues.emptySortedSet() : all;
        SortedSetDocValues listed = MultiDocValues.getSortedSetValues(reader, listedField);
        long[] listedOrdinals = ordinals(values, listed);
        int[] starts = new int[reader.maxDoc() + 1];
        int[] ordinals = new int[reader.maxDoc()];
        int end = 0;
        for (int document = 0; document < reader.maxDoc(); document++) {
            starts[document] = end;
            int count = values.advanceExact(document) ? values.docValueCount() : 0;
            int left = listed != null && listed.advanceExact(document) ? listed.docValueCount() : 0;
            long next = left == 0 ? -1 : listedOrdinals[(int) listed.nextOrd()];
            ordinals = ArrayUtil.grow(ordinals, end + count);
            for (int i = 0; i < count; i++) {
                int ordinal = (int) values.nextOrd();
                ordinals[end++] = ordinal == next ? ordinal : ~ordinal;
                if (ordinal == next) {
                    next = --left == 0 ? -1 : listedOrdinals[(int) listed.nextOrd()];
                }
            }
        }
        starts[reader.maxDoc()] = end;
        return new OrdinalColumn(values, starts, Arrays.copyOf(ordinals, end));
    }

    /** For each listed value its ordinal among all values; both are in the same order. */
    private static long[] ordinals(SortedSetDocValues values, @Nullable SortedSetDocValues listed) throws IOException {
        long[] ordinals = new long[listed == null ? 0 : (int) listed.getValueCount()];
        for (int i = 0; i < ordinals.length; i++) {
            ordinals[i] = values.lookupTerm(Objects.requireNonNull(listed).lookupOrd(i));
        }
        return ordinals;
    }

    /** The counts of one search; used again for others. */
    private static final class Tally {
        private final int[] listed;
        /** Of values that are there to be chosen only. */
        private final int[] other;
        /** The values that have a count; kept only where documents are few, so that most values have none. */
        private int[] met = new int[FIRST_ROOM];
        private int metCount;

        private Tally(int values) {
            listed = new int[values];
            other = new int[values];
        }

        private void meet(int value) {
            if (listed[value] == 0 && other[value] == 0) {
                met = ArrayUtil.grow(met, metCount + 1);
                met[metCount++] = value;
            }
        }

        private void clear(boolean few) {
            if (few) {
                for (int i = 0; i < metCount; i++) {
                    listed[met[i]] = 0;
                    other[met[i]] = 0;
                }
            } else {
                Arrays.fill(listed, 0);
                Arrays.fill(other, 0);
            }
            metCount = 0;
        }
    }

    private record Counted(int ordinal, int rank, int all) {
        private static final Comparator<Counted> RAREST_FIRST = Comparator.comparingInt(Counted::rank)
                .thenComparing(Counted::ordinal, Comparator.reverseOrder());

        /** Asked of most values, so that only those that belong there are put among the kept ones. */
        private boolean isRarer(int otherOrdinal, int otherRank) {
            return otherRank > rank || otherRank == rank && otherOrdinal < ordinal;
        }
    }

    /** The most frequent listed values among the documents; of equally frequent ones the first by their letters. */
    IndexSnapshot.Counts top(List<FacetsCollector.MatchingDocs> documents, int most, FacetOrder order)
            throws IOException {
        Tally used = tallies.poll();
        Tally tally = used == null ? new Tally((int) values.getValueCount()) : used;
        long hits = documents.stream().mapToLong(matching -> matching.totalHits).sum();
        boolean few = hits * FEW < values.getValueCount();
        for (FacetsCollector.MatchingDocs matching : documents) {
            if (few) {
                countFew(matching.bits.iterator(), matching.context.docBase, tally);
            } else {
                countMany(matching.bits.iterator(), matching.context.docBase, tally.listed, tally.other);
            }
        }
        IndexSnapshot.Counts top = top(tally, few, most, order);
        tally.clear(few);
        tallies.add(tally);
        return top;
    }

    private void countFew(DocIdSetIterator hits, int base, Tally tally) throws IOException {
        for (int hit = hits.nextDoc(); hit != DocIdSetIterator.NO_MORE_DOCS; hit = hits.nextDoc()) {
            for (int i = starts[base + hit]; i < starts[base + hit + 1]; i++) {
                int ordinal = ordinals[i];
                int value = ordinal < 0 ? ~ordinal : ordinal;
                tally.meet(value);
                (ordinal < 0 ? tally.other : tally.listed)[value]++;
            }
        }
    }

    /** The innermost loop of all: with nothing in it that can be left out. */
    private void countMany(DocIdSetIterator hits, int base, int[] listed, int[] other) throws IOException {
        for (int hit = hits.nextDoc(); hit != DocIdSetIterator.NO_MORE_DOCS; hit = hits.nextDoc()) {
            int end = starts[base + hit + 1];
            for (int i = starts[base + hit]; i < end; i++) {
                int ordinal = ordinals[i];
                if (ordinal >= 0) {
                    listed[ordinal]++;
                } else {
                    other[~ordinal]++;
                }
            }
        }
    }

    private IndexSnapshot.Counts top(Tally tally, boolean few, int most, FacetOrder order)
            throws IOException {
        PriorityQueue<Counted> kept = new PriorityQueue<>(Counted.RAREST_FIRST);
        int distinct = 0;
        int length = few ? tally.metCount : tally.listed.length;
        for (int i = 0; i < length; i++) {
            int ordinal = few ? tally.met[i] : i;
            int listed = tally.listed[ordinal];
            if (listed == 0) {
                continue;
            }
            distinct++;
            int all = listed + tally.other[ordinal];
            int rank = order == FacetOrder.LISTED ? listed : all;
            if (kept.size() < most || most > 0 && kept.element().isRarer(ordinal, rank)) {
                kept.add(new Counted(ordinal, rank, all));
                if (kept.size() > most) {
                    kept.remove();
                }
            }
        }
        List<Counted> top = new ArrayList<>(kept);
        top.sort(Counted.RAREST_FIRST.reversed());
        return new IndexSnapshot.Counts(labels(top), distinct);
    }

    private List<FacetValue> labels(List<Counted> top) throws IOException {
        List<FacetValue> labelled = new ArrayList<>();
        for (Counted counted : top) {
            labelled.add(new FacetValue(label(counted.ordinal), counted.all));
        }
        return labelled;
    }

    /** Values lie compressed in the index; the same few are wanted again and again. */
    private String label(int ordinal) throws IOException {
        String known = labels.get(ordinal);
        if (known == null) {
            synchronized (values) {
                known = values.lookupOrd(ordinal).utf8ToString();
            }
            labels.set(ordinal, known);
        }
        return known;
    }
}
