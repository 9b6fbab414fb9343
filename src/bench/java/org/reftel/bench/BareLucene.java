package org.reftel.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/** The plainest program that counts the same on the same documents: one search, five facets, the top twenty, nothing else. */
final class BareLucene implements AutoCloseable {
    /** The columns that the archive's index has for its five main facets. */
    static final List<String> FIELDS = List.of("period", "origin", "level", "tag", "personCounted");
    private static final int TOP = 20;
    private static final int VALUES = 10;

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Map<String, StringDocValuesReaderState> states = new HashMap<>();

    BareLucene(Path data) throws IOException {
        reader = DirectoryReader.open(FSDirectory.open(cables(data)));
        searcher = new IndexSearcher(reader);
        for (String field : FIELDS) {
            states.put(field, new StringDocValuesReaderState(reader, field));
        }
    }

    /** Where the index of the cables lies; of which make it is, is told by the folder's name. */
    private static Path cables(Path data) throws IOException {
        try (Stream<Path> folders = Files.walk(data, 2)) {
            return folders.filter(folder -> folder.endsWith("org.reftel.archive.cable.Cable") || folder.endsWith("Cable"))
                    .filter(Files::isDirectory).findFirst()
                    .orElseThrow(() -> new IllegalStateException("no index of cables in " + data));
        }
    }

    DirectoryReader reader() {
        return reader;
    }

    /** Everything but the rarest value of a column. */
    Query allBut(String field) throws IOException {
        return new BooleanQuery.Builder().add(new MatchAllDocsQuery(), BooleanClause.Occur.MUST)
                .add(narrowed(field, 1), BooleanClause.Occur.MUST_NOT).build();
    }

    /** A value of a column that about so many documents have. */
    Query narrowed(String field, long wanted) throws IOException {
        SortedSetDocValues values = MultiDocValues.getSortedSetValues(reader, field);
        Term nearest = null;
        long distance = Long.MAX_VALUE;
        for (long ordinal = 0; ordinal < values.getValueCount(); ordinal++) {
            Term term = new Term(field, BytesRef.deepCopyOf(values.lookupOrd(ordinal)));
            long away = Math.abs(reader.docFreq(term) - wanted);
            if (away < distance) {
                distance = away;
                nearest = term;
            }
        }
        return new TermQuery(java.util.Objects.requireNonNull(nearest));
    }

    /** Counts, and finds the latest twenty. */
    void count(Query query) {
        try {
            FacetsCollector collected = searcher.search(query, new FacetsCollectorManager());
            for (Map.Entry<String, StringDocValuesReaderState> state : states.entrySet()) {
                new StringValueFacetCounts(state.getValue(), collected).getTopChildren(VALUES, state.getKey());
            }
            searcher.search(query, TOP, new Sort(new SortedNumericSortField("moment", SortField.Type.LONG, true)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
