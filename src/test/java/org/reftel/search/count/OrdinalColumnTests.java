package org.reftel.search.count;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reftel.search.FacetValue;

import static org.assertj.core.api.Assertions.assertThat;

/** Counting in columns, compared with counting one by one. */
class OrdinalColumnTests {
    private static final String ALL = "all";
    private static final String LISTED = "listed";
    private static final String NUMBER = "number";
    private static final int DOCUMENTS = 2_000;

    /** What a made-up document has; listed values are some of all. */
    private record Made(Set<String> all, Set<String> listed) {}

    @ParameterizedTest(name = "{0} values, {1} of the documents, the first {2}")
    @CsvSource({"5,2000,3", "5,2000,10", "300,2000,10", "300,40,10", "300,5,10", "3000,2000,10", "3000,100,10",
        "3000,2000,0", "3000,3,300", "3000,0,10", "50,2000,1"})
    void topValuesAreThoseOfCountingOneByOne(int values, int found, int most) throws IOException {
        List<Made> made = made(values);
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            write(directory, made);
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                OrdinalColumn column = OrdinalColumn.of(reader, ALL, LISTED);
                FacetsCollector documents = new IndexSearcher(reader).search(
                        IntField.newRangeQuery(NUMBER, 0, found - 1), new FacetsCollectorManager());
                for (FacetOrder order : FacetOrder.values()) {
                    IndexSnapshot.Counts wanted = counted(made.subList(0, found), most, order);
                    assertThat(column.top(documents.getMatchingDocs(), most, order)).isEqualTo(wanted);
                    // nothing of one search is left for the next
                    assertThat(column.top(documents.getMatchingDocs(), most, order)).isEqualTo(wanted);
                }
            }
        }
    }

    /** Most values are rare and many are equally frequent, as persons are. */
    private static List<Made> made(int values) {
        Random random = new Random(values);
        List<Made> made = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            Set<String> all = new TreeSet<>();
            Set<String> listed = new TreeSet<>();
            for (int k = random.nextInt(6); k > 0; k--) {
                String value = "v" + (int) (values * Math.pow(random.nextDouble(), 3));
                all.add(value);
                if (random.nextBoolean()) {
                    listed.add(value);
                }
            }
            made.add(new Made(all, listed));
        }
        return made;
    }

    private static void write(ByteBuffersDirectory directory, List<Made> made) throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (int i = 0; i < made.size(); i++) {
                Document document = new Document();
                document.add(new IntField(NUMBER, i, Field.Store.NO));
                made.get(i).all.forEach(value -> document.add(new SortedSetDocValuesField(ALL, new BytesRef(value))));
                made.get(i).listed
                        .forEach(value -> document.add(new SortedSetDocValuesField(LISTED, new BytesRef(value))));
                writer.addDocument(document);
                if (i % 700 == 0) {
                    writer.commit();
                }
            }
        }
    }

    private static IndexSnapshot.Counts counted(List<Made> documents, int most, FacetOrder order) {
        Map<String, Integer> listed = new TreeMap<>();
        Map<String, Integer> all = new TreeMap<>();
        documents.forEach(document -> {
            document.listed.forEach(value -> listed.merge(value, 1, Integer::sum));
            document.all.forEach(value -> all.merge(value, 1, Integer::sum));
        });
        Map<String, Integer> ranks = new TreeMap<>(all);
        ranks.keySet().retainAll(listed.keySet());
        List<FacetValue> top = (order == FacetOrder.LISTED ? listed : ranks).entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most).map(value -> new FacetValue(value.getKey(), all.getOrDefault(value.getKey(), 0)))
                .toList();
        return new IndexSnapshot.Counts(top, listed.size());
    }
}
