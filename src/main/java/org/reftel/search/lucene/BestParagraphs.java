package org.reftel.search.lucene;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hibernate.Session;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.reftel.search.Hit.ParagraphHit;
import org.reftel.search.TextPiece;
import org.reftel.search.query.QueryNode;

/**
 * The best paragraph of each cable on a page. The cables' texts come from the database: an index of three million paragraphs, for
 * the twenty that a page shows, took half of the time of indexing and of the room.
 */
final class BestParagraphs {
    /** A paragraph hit shows its best sentences. */
    private static final int SENTENCES = 2;
    private static final String LEFT_OUT = " … ";

    private final SearchMapping mapping;
    private final Duration budget;

    /**
     * For an index.
     *
     * @param budget the time for all cables of a page; what is not found by then is not shown
     */
    BestParagraphs(SearchMapping mapping, Duration budget) {
        this.mapping = mapping;
        this.budget = budget;
    }

    /** By cable; cables without a hit in their paragraphs are left out. */
    Map<Long, ParagraphHit> of(Session session, QueryNode query, Collection<Long> cables) {
        Optional<WordMarks> marks = cables.isEmpty() ? Optional.empty() : WordMarks.of(mapping, query, SENTENCES);
        Map<Long, ParagraphHit> best = new HashMap<>();
        if (marks.isPresent()) {
            long start = System.nanoTime();
            Map<Long, List<Text>> texts = texts(session, cables);
            for (long cable : cables) {
                if (System.nanoTime() - start > budget.toNanos()) {
                    break;
                }
                hit(marks.get(), texts.getOrDefault(cable, List.of())).ifPresent(hit -> best.put(cable, hit));
            }
        }
        return best;
    }

    private static Map<Long, List<Text>> texts(Session session, Collection<Long> cables) {
        Map<Long, List<Text>> texts = new HashMap<>();
        // a query with a list of keys would be translated anew for each length of the list; "+ 0", as H2 looks through the whole
        // table where it could use the key's second column too
        session.createNativeQuery("""
                select cable_id, ordinal, text from paragraph where cable_id = any(:cables) and ordinal + 0 <= :most
                order by cable_id, ordinal""", Object[].class)
                .setParameter("cables", cables.toArray(Long[]::new)).setParameter("most", WordMarks.MOST_PARAGRAPHS)
                .getResultList().forEach(row -> texts
                        .computeIfAbsent(((Number) row[0]).longValue(), _ -> new ArrayList<>())
                        .add(new Text(((Number) row[1]).intValue(), (String) row[2])));
        return texts;
    }

    private static Optional<ParagraphHit> hit(WordMarks marks, List<Text> paragraphs) {
        return marks.best(paragraphs.stream().map(Text::text).toList()).map(paragraphs::get)
                .map(best -> new ParagraphHit(best.ordinal, pieces(best.text, marks.sentences(best.text))));
    }

    private static List<TextPiece> pieces(String text, List<WordMarks.Stretch> sentences) {
        List<TextPiece> pieces = new ArrayList<>();
        for (WordMarks.Stretch sentence : sentences) {
            if (!pieces.isEmpty()) {
                pieces.add(new TextPiece(LEFT_OUT, false));
            }
            pieces.addAll(HitMarks.pieces(text, sentence.start(), sentence.end(), sentence.hits()));
        }
        return pieces;
    }

    private record Text(int ordinal, String text) {}
}
