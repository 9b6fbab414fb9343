package org.reftel.search.lucene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.reftel.search.query.QueryReader;
import org.springframework.stereotype.Component;

/** Finds the places of one cable's text that a query's words stand at, as a result's row marks them. */
@Component
public final class HitMarks {
    /** Of one paragraph, sentences. */
    private static final int MOST_SENTENCES = 1_000;
    /** No cable has so many paragraphs that are worth marking. */
    private static final int MOST_PARAGRAPHS = 2_000;

    private final SearchMapping mapping;

    HitMarks(EntityManagerFactory factory) {
        this.mapping = Search.mapping(factory);
    }

    /** A hit in a paragraph's reading text, in 0-based UTF-16 offsets. */
    public record Range(int start, int end) {}

    /**
     * The hits, by the ordinals of the paragraphs; paragraphs without any are left out.
     *
     * @param texts the paragraphs' reading texts, in order
     */
    public Map<Integer, List<Range>> in(String query, List<String> texts) {
        Map<Integer, List<Range>> ranges = new HashMap<>();
        BestParagraphs.marks(mapping, QueryReader.read(query).node(), MOST_SENTENCES).ifPresent(marks -> {
            for (int i = 0; i < Math.min(texts.size(), MOST_PARAGRAPHS); i++) {
                List<Range> hits = marks.sentences(texts.get(i)).stream()
                        .flatMap(sentence -> sentence.hits().stream()).toList();
                if (!hits.isEmpty()) {
                    ranges.put(i + 1, hits);
                }
            }
        });
        return ranges;
    }
}
