package org.reftel.search.count;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BitDocIdSet;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.reftel.search.FacetValue;

/**
 * One state of the index, with what counting in it needs: the values of each counted field as columns in memory, which cost a pass
 * over all values to make and are kept as long as the index does not change.
 */
public final class IndexSnapshot {
    private final IndexReader reader;
    private final Map<String, OrdinalColumn> columns = new ConcurrentHashMap<>();
    private final Map<Boolean, TimeRanks> ranks = new ConcurrentHashMap<>();
    private final Map<Object, Object> answers = new ConcurrentHashMap<>();

    IndexSnapshot(IndexReader reader) {
        this.reader = reader;
    }

    /** What is asked of the whole archive again and again is worked out once; an answer may ask for others of that kind. */
    public <T> T remembered(Object question, Class<T> kind, Supplier<T> answer) {
        Object known = answers.get(question);
        if (known == null) {
            Object fresh = answer.get();
            Object other = answers.putIfAbsent(question, fresh);
            known = other == null ? fresh : other;
        }
        return kind.cast(known);
    }

    /** For those who look at the terms. */
    public IndexReader reader() {
        return reader;
    }

    /** What tells one state of an index from another. */
    static List<Object> fingerprint(IndexReader reader) {
        List<Object> keys = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            var helper = leaf.reader().getReaderCacheHelper();
            keys.add(helper == null ? leaf.reader() : helper.getKey());
        }
        return keys;
    }

    boolean isLike(IndexReader other) {
        return fingerprint(reader).equals(fingerprint(other));
    }

    /** Keeps the reader open until {@link #release}; false where it has been closed already. */
    boolean acquire() {
        return reader.tryIncRef();
    }

    void release() {
        try {
            reader.decRef();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The documents that match a query.
     *
     * @param matching piece by piece of the index
     * @param cut whether the time was over before all of them were found
     */
    public record Documents(List<MatchingDocs> matching, boolean cut) {
        public long total() {
            return matching.stream().mapToLong(piece -> piece.totalHits).sum();
        }
    }

    /** Finds them, for counting. */
    public Documents collect(Query query, TimeLimit limit) {
        return collect(query, limit, false);
    }

    /**
     * Finds them.
     *
     * @param weighed whether they are wanted with their weights, by which the best come first
     */
    public Documents collect(Query query, TimeLimit limit, boolean weighed) {
        try {
            IndexSearcher searcher = limit.searcher(reader);
            FacetsCollector collected = searcher.search(query, new FacetsCollectorManager(weighed));
            return new Documents(collected.getMatchingDocs(), searcher.timedOut());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of them that have a value, by the list of its documents. */
    Documents narrowed(Documents documents, String field, String value) {
        List<MatchingDocs> narrowed = new ArrayList<>();
        try {
            for (MatchingDocs piece : documents.matching) {
                PostingsEnum having = piece.context.reader().postings(new Term(field, value), PostingsEnum.NONE);
                DocIdSetIterator found = piece.bits.iterator();
                if (having != null && found != null) {
                    FixedBitSet both = new FixedBitSet(piece.context.reader().maxDoc());
                    both.or(ConjunctionUtils.intersectIterators(List.of(found, having)));
                    int count = both.cardinality();
                    narrowed.add(new MatchingDocs(piece.context, new BitDocIdSet(both, count), count, new float[0]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Documents(narrowed, documents.cut);
    }

    /** The keys of cables in the order of time: so many behind the first ones. */
    public List<Long> inTime(Documents documents, boolean newest, int offset, int size) {
        try {
            return ranks.computeIfAbsent(newest, this::ranks).keys(documents.matching, offset, size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The keys of all of them: where they have weights the best first, and like ones in the order of time. */
    public long[] inOrder(Documents documents, boolean newest) {
        try {
            return ranks.computeIfAbsent(newest, this::ranks).keys(documents.matching);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TimeRanks ranks(boolean newest) {
        try {
            return TimeRanks.of(reader, newest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The most frequent values of a field among the documents, and no more than so many. */
    Counts top(String field, Documents documents, int most) {
        return top(field, field, documents, most, FacetOrder.LISTED);
    }

    /**
     * Counts of one field.
     *
     * @param distinct how many values have a count
     */
    record Counts(List<FacetValue> values, int distinct) {}

    /** The counts of these values in the whole archive, which the index has ready. */
    List<FacetValue> of(String field, Set<String> values) {
        if (reader.hasDeletions()) {
            Map<String, Query> queries = new LinkedHashMap<>();
            values.forEach(value -> queries.put(value, new TermQuery(new Term(field, value))));
            return counts(queries, TimeLimit.none());
        }
        Map<String, Long> counts = new LinkedHashMap<>();
        values.forEach(value -> counts.put(value, 0L));
        try {
            addUp(field, counts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return counts.entrySet().stream().map(count -> new FacetValue(count.getKey(), count.getValue())).toList();
    }

    /** Piece by piece of the index, as each look-up in the whole would begin in each piece anew. */
    private void addUp(String field, Map<String, Long> counts) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(field);
            TermsEnum known = terms == null ? TermsEnum.EMPTY : terms.iterator();
            for (Map.Entry<String, Long> count : counts.entrySet()) {
                if (known.seekExact(new BytesRef(count.getKey()))) {
                    count.setValue(count.getValue() + known.docFreq());
                }
            }
        }
    }

    /** The counts of these values: by the lists of their documents, which costs less than counting all values. */
    List<FacetValue> of(String field, Documents documents, Set<String> values) {
        return values.stream().map(value -> new FacetValue(value, narrowed(documents, field, value).total())).toList();
    }

    /**
     * How many documents match each of some queries, in their order; those that the time is over for are left out, as a count of a
     * part would pass for one of all.
     */
    public List<FacetValue> counts(Map<String, Query> queries, TimeLimit limit) {
        IndexSearcher searcher = limit.searcher(reader);
        List<FacetValue> counts = new ArrayList<>();
        try {
            for (Map.Entry<String, Query> query : queries.entrySet()) {
                long count = searcher.count(query.getValue());
                if (searcher.timedOut()) {
                    break;
                }
                counts.add(new FacetValue(query.getKey(), count));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return counts;
    }

    /**
     * The values that most of the documents have in one field, with the counts that they have in the other.
     *
     * @param field has all values
     * @param listedField has those that are listed
     */
    Counts top(String field, String listedField, Documents documents, int most, FacetOrder order) {
        try {
            return columns.computeIfAbsent(listedField, listed -> column(field, listed)).top(documents.matching,
                    most, order);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private OrdinalColumn column(String field, String listedField) {
        try {
            return OrdinalColumn.of(reader, field, listedField);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
