package org.reftel.search.lucene;

import java.io.IOException;
import java.util.Map;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reftel.search.field.IndexFields;

import static org.assertj.core.api.Assertions.assertThat;

class SpellingTests {
    private static final Map<String, Integer> WORDS = Map.of("iran", 40, "irfan", 2, "minister", 60, "minaster", 1);

    @ParameterizedTest
    @CsvSource({"iraan,iran", "minitser,minister", "mimister,minister", "irfann,irfan"})
    void wordThatManyCablesHaveIsMeantRatherThanARareOne(String typed, String meant) throws IOException {
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
                for (Map.Entry<String, Integer> word : WORDS.entrySet()) {
                    for (int i = 0; i < word.getValue(); i++) {
                        Document document = new Document();
                        document.add(new TextField(IndexFields.TEXT, word.getKey(), Field.Store.NO));
                        writer.addDocument(document);
                    }
                }
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                assertThat(new Spelling(reader).better(typed)).contains(meant);
            }
        }
    }
}
