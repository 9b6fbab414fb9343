package org.reftel.search.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.reftel.archive.cable.Paragraph;
import org.reftel.search.TextPiece;
import org.reftel.search.field.IndexFields;
import org.reftel.search.query.QueryReader;
import org.springframework.stereotype.Component;

/** Finds the places of one cable's text that a query's words stand at, as a result's row marks them. */
@Component
public final class HitMarks {
    /** No cable has so many paragraphs that are worth marking. */
    private static final int MOST_PARAGRAPHS = 2_000;
    /** Of one paragraph, sentences. */
    private static final int MOST_SENTENCES = 1_000;

    private final SessionFactory sessions;
    private final SearchMapping mapping;

    HitMarks(EntityManagerFactory factory) {
        this.sessions = factory.unwrap(SessionFactory.class);
        this.mapping = Search.mapping(factory);
    }

    /** A hit in a paragraph's reading text, in 0-based UTF-16 offsets. */
    public record Range(int start, int end) {}

    private record Marked(int ordinal, List<String> fragments) {}

    /**
     * The hits, by the ordinals of the paragraphs.
     *
     * @param texts the paragraphs' reading texts, in order
     */
    public Map<Integer, List<Range>> in(String query, long cable, List<String> texts) {
        Optional<SearchPredicate> words = new ParagraphPredicates(mapping.scope(Paragraph.class).predicate())
                .of(QueryReader.read(query).node());
        if (words.isEmpty()) {
            return Map.of();
        }
        List<Marked> marked = sessions.fromSession(session -> Search.session(session).search(Paragraph.class)
                .select(f -> f.composite().from(f.field(IndexFields.PARAGRAPH_ORDINAL, Integer.class),
                        f.highlight(IndexFields.TEXT)).as(Marked::new))
                .where(f -> f.bool().must(words.get())
                        .filter(f.match().field(IndexFields.PARAGRAPH_CABLE).matching(cable)))
                .highlighter(f -> f.unified().tag(Markers.START, Markers.END).numberOfFragments(MOST_SENTENCES))
                .fetchHits(MOST_PARAGRAPHS));
        Map<Integer, List<Range>> ranges = new HashMap<>();
        marked.stream().filter(paragraph -> paragraph.ordinal >= 1 && paragraph.ordinal <= texts.size())
                .forEach(paragraph -> ranges.put(paragraph.ordinal,
                        ranges(Markers.neutral(texts.get(paragraph.ordinal - 1)), paragraph.fragments)));
        return ranges;
    }

    /** The index may lag behind the text: a sentence that is no longer there marks nothing. */
    static List<Range> ranges(String text, List<String> fragments) {
        List<Range> ranges = new ArrayList<>();
        int behind = 0;
        for (String fragment : fragments) {
            List<TextPiece> pieces = Markers.pieces(fragment);
            StringBuilder plain = new StringBuilder(fragment.length());
            pieces.forEach(piece -> plain.append(piece.text()));
            int at = text.indexOf(plain.toString(), behind);
            if (at < 0) {
                continue;
            }
            for (TextPiece piece : pieces) {
                if (piece.hit()) {
                    ranges.add(new Range(at, at + piece.text().length()));
                }
                at += piece.text().length();
            }
            behind = at;
        }
        return ranges;
    }
}
