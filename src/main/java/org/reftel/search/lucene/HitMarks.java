package org.reftel.search.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.reftel.search.TextPiece;
import org.reftel.search.query.QueryReader;
import org.springframework.stereotype.Component;

/** Finds the places of one cable's text that a query's words stand at, as a result's row marks them. */
@Component
public final class HitMarks {
    /** Of one paragraph, sentences. */
    private static final int MOST_SENTENCES = 1_000;

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
        WordMarks.of(mapping, QueryReader.read(query).node(), MOST_SENTENCES).ifPresent(marks -> {
            for (int i = 0; i < Math.min(texts.size(), WordMarks.MOST_PARAGRAPHS); i++) {
                List<Range> hits = marks.sentences(texts.get(i)).stream()
                        .flatMap(sentence -> sentence.hits().stream()).toList();
                if (!hits.isEmpty()) {
                    ranges.put(i + 1, hits);
                }
            }
        });
        return ranges;
    }

    /**
     * A stretch of a text in pieces, of which each is a hit or none.
     *
     * @param hits of the whole text, in order
     */
    public static List<TextPiece> pieces(String text, int from, int to, List<Range> hits) {
        List<TextPiece> pieces = new ArrayList<>();
        int at = from;
        for (Range hit : hits) {
            int start = Math.max(at, hit.start());
            int end = Math.min(to, hit.end());
            if (start < end) {
                if (start > at) {
                    pieces.add(new TextPiece(text.substring(at, start), false));
                }
                pieces.add(new TextPiece(text.substring(start, end), true));
                at = end;
            }
        }
        if (at < to) {
            pieces.add(new TextPiece(text.substring(at, to), false));
        }
        return pieces;
    }
}
