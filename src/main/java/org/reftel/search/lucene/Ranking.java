package org.reftel.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import org.apache.lucene.document.LongField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.util.NumericUtils;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.reftel.archive.cable.Cable;
import org.reftel.search.analysis.Analysis;
import org.reftel.search.field.IndexFields;
import org.reftel.search.query.QueryNode;
import org.reftel.search.query.QueryNode.Word;
import org.reftel.search.query.Scope;

/**
 * What comes first among the cables found, beside what {@link Target} and the analysis make of it, subject before text and the word
 * itself before its other forms: words that stand together, and, as a light touch, what was sent late.
 */
final class Ranking {
    /** Words within a sentence or two. */
    private static final int TOGETHER = 12;
    private static final float TOGETHER_BOOST = 1f;
    /** More words hardly ever stand together. */
    private static final int MOST_WORDS = 5;
    /** At most as much as this, of the newest; an ordinary word in the text gives some 2 to 8. */
    private static final float LATE = 0.4f;
    /** A cable older than the newest by this has half of it. */
    private static final Duration HALF = Duration.ofDays(3 * 365);

    private final SearchMapping mapping;

    Ranking(SearchMapping mapping) {
        this.mapping = mapping;
    }

    /** What adds to a result's weight. */
    List<SearchPredicate> of(QueryNode.All query) {
        var factory = mapping.scope(Cable.class).predicate();
        List<SearchPredicate> more = new ArrayList<>();
        List<String> words = words(query);
        if (words.size() > 1 && words.size() <= MOST_WORDS) {
            more.add(factory.phrase().field(IndexFields.TEXT).matching(String.join(" ", words)).slop(TOGETHER)
                    .analyzer(Analysis.EXACT).boost(TOGETHER_BOOST).toPredicate());
        }
        newest().ifPresent(newest -> more.add(factory.extension(LuceneExtension.get()).fromLuceneQuery(LongField
                .newDistanceFeatureQuery(IndexFields.MOMENT, LATE, newest, HALF.toSeconds())).toPredicate()));
        return more;
    }

    /** The plain words that must be there. */
    private static List<String> words(QueryNode.All query) {
        List<String> words = new ArrayList<>();
        query.nodes().forEach(node -> {
            if (node instanceof Word(Scope scope, String text) && scope == Scope.ANYWHERE) {
                words.add(text);
            }
        });
        return words;
    }

    /** The time of the newest cable. */
    private OptionalLong newest() {
        try (IndexReader reader = mapping.scope(Cable.class).extension(LuceneExtension.get()).openIndexReader()) {
            byte[] most = PointValues.getMaxPackedValue(reader, IndexFields.MOMENT);
            return most == null ? OptionalLong.empty() : OptionalLong.of(NumericUtils.sortableBytesToLong(most, 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
