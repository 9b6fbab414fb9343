package org.reftel.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * One state of the index, with what counting in it needs: the global ordinals of each field's values, which cost a pass over all
 * values to make and are kept as long as the index does not change.
 */
final class IndexSnapshot {
    private final IndexReader reader;
    private final IndexSearcher searcher;
    private final Map<String, Optional<StringDocValuesReaderState>> states = new ConcurrentHashMap<>();
    private final Map<String, OrdinalColumn> columns = new ConcurrentHashMap<>();
    private final Map<Object, Object> answers = new ConcurrentHashMap<>();

    IndexSnapshot(IndexReader reader) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
    }

    /** What is asked of the whole archive again and again is worked out once; an answer may ask for others of that kind. */
    <T> T remembered(Object question, Class<T> kind, Supplier<T> answer) {
        Object known = answers.get(question);
        if (known == null) {
            Object fresh = answer.get();
            Object other = answers.putIfAbsent(question, fresh);
            known = other == null ? fresh : other;
        }
        return kind.cast(known);
    }

    /** For those who look at the terms. */
    IndexReader reader() {
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

    /** The documents that match a query, for counting. */
    record Documents(Query query, FacetsCollector collected) {}

    Documents collect(Query query) {
        try {
            return new Documents(query, searcher.search(query, new FacetsCollectorManager()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The most frequent values of a field among the documents.
     *
     * @param most how many
     */
    Counts top(String field, Documents documents, int most) {
        return counts(field, documents).map(counts -> {
            org.apache.lucene.facet.FacetResult result = top(counts, field, most);
            List<FacetValue> values = new ArrayList<>();
            for (var value : result.labelValues) {
                values.add(new FacetValue(value.label, value.value.longValue()));
            }
            return new Counts(values, result.childCount);
        }).orElse(new Counts(List.of(), 0));
    }

    /**
     * Counts of one field.
     *
     * @param distinct how many values have a count
     */
    record Counts(List<FacetValue> values, int distinct) {}

    /** The counts of these values, in their order: by the lists of their documents, which costs less than counting all values. */
    List<FacetValue> of(String field, Documents documents, Set<String> values) {
        return values.stream().map(value -> new FacetValue(value, count(documents.query, field, value))).toList();
    }

    /**
     * The values that most of the documents have in one field, with the counts that they have in the other.
     *
     * @param field has all values
     * @param listedField has those that are listed
     */
    Counts top(String field, String listedField, Documents documents, int most) {
        try {
            return columns.computeIfAbsent(listedField, listed -> column(field, listed)).top(documents.collected, most);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static org.apache.lucene.facet.FacetResult top(StringValueFacetCounts counts, String field, int most) {
        try {
            return counts.getTopChildren(most, field);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long count(Query query, String field, String value) {
        return count(new BooleanQuery.Builder().add(query, BooleanClause.Occur.FILTER)
                .add(new TermQuery(new Term(field, value)), BooleanClause.Occur.FILTER).build());
    }

    /** How many documents match. */
    long count(Query query) {
        try {
            return searcher.count(query);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<StringValueFacetCounts> counts(String field, Documents documents) {
        return states.computeIfAbsent(field, this::state).map(state -> {
            try {
                return new StringValueFacetCounts(state, documents.collected);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private OrdinalColumn column(String field, String listedField) {
        try {
            return OrdinalColumn.of(reader, field, listedField);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<StringDocValuesReaderState> state(String field) {
        try {
            return MultiDocValues.getSortedSetValues(reader, field) == null
                    ? Optional.empty()
                    : Optional.of(new StringDocValuesReaderState(reader, field));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
