package org.reftel.search.lucene;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.LongStream;

import org.apache.lucene.search.Query;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.reftel.archive.cable.Cable;
import org.reftel.search.Criteria;
import org.reftel.search.Cursor;
import org.reftel.search.FacetValue;
import org.reftel.search.Hit;
import org.reftel.search.Order;
import org.reftel.search.SearchCutException;
import org.reftel.search.SearchResult;
import org.reftel.search.count.IndexSnapshot.Documents;
import org.reftel.search.count.IndexSnapshots;
import org.reftel.search.count.TimeLimit;
import org.reftel.search.query.QueryNode;
import org.reftel.search.query.QueryReader;

/**
 * What is of use as a whole only: a count, an export, a portion on the way through all results. It is given more time than a page,
 * and where that is over it fails, as a part would look like the whole.
 */
final class WholeResults {
    private static final int PORTION = 1_000;
    /** So many times as long as a page. */
    private static final int PATIENCE = 30;

    private final SearchMapping mapping;
    private final IndexSnapshots snapshots;
    private final Ranking ranking;
    private final Duration budget;

    /**
     * In an index.
     *
     * @param budget of a page
     */
    WholeResults(SearchMapping mapping, IndexSnapshots snapshots, Ranking ranking, Duration budget) {
        this.mapping = mapping;
        this.snapshots = snapshots;
        this.ranking = ranking;
        this.budget = budget.multipliedBy(PATIENCE);
    }

    SearchResult after(Criteria criteria, Optional<Cursor> after) {
        QueryReader.Understood query = QueryReader.read(criteria.query());
        boolean newest = criteria.orderOfTime() == Order.NEWEST;
        TimeLimit limit = limit(criteria);
        SearchPredicateFactory factory = mapping.scope(Cable.class).predicate();
        SearchPredicate asked = new Predicates(factory).of(query.node(), criteria);
        return snapshots.with(snapshot -> {
            Documents all = whole(snapshot.collect(lucene(asked), limit));
            Documents behind = after.map(cursor -> whole(snapshot.collect(
                    lucene(factory.and(asked, new DatePredicates(factory).behind(cursor, newest)).toPredicate()),
                    limit))).orElse(all);
            List<Hit> hits = snapshot.inTime(behind, newest, 0, criteria.size()).stream()
                    .map(key -> new Hit(key, List.of(), Optional.empty())).toList();
            return new SearchResult(all.total(), hits, Map.of(), List.of(), 0, query.remarks(), false);
        });
    }

    long count(Criteria criteria) {
        QueryNode.All node = QueryReader.read(criteria.query()).node();
        Query query = lucene(new Predicates(mapping.scope(Cable.class).predicate()).of(node, criteria));
        List<FacetValue> counts = snapshots
                .with(snapshot -> snapshot.counts(Map.of(criteria.query(), query), limit(criteria)));
        return counts.stream().findFirst().orElseThrow(SearchCutException::new).count();
    }

    /** The keys are put in order before the first portion is given out: they are few bytes, and the index may change meanwhile. */
    void scroll(Criteria criteria, Consumer<List<Long>> portions) {
        QueryNode.All node = QueryReader.read(criteria.query()).node();
        Query query = lucene(new Predicates(mapping.scope(Cable.class).predicate()).ranked(node, criteria, ranking));
        boolean weighed = criteria.effectiveOrder() == Order.RELEVANCE;
        long[] keys = snapshots.with(snapshot -> snapshot.inOrder(
                whole(snapshot.collect(query, limit(criteria), weighed)), criteria.effectiveOrder() != Order.OLDEST));
        for (int from = 0; from < keys.length; from += PORTION) {
            portions.accept(LongStream.of(Arrays.copyOfRange(keys, from, Math.min(keys.length, from + PORTION)))
                    .boxed().toList());
        }
    }

    /** Keys are given in the order in which cables are added. */
    List<Long> lastAdded(Criteria criteria, int most) {
        QueryNode.All node = QueryReader.read(criteria.query()).node();
        Query query = lucene(new Predicates(mapping.scope(Cable.class).predicate()).of(node, criteria));
        long[] keys = snapshots
                .with(snapshot -> snapshot.inOrder(whole(snapshot.collect(query, limit(criteria))), true));
        Arrays.sort(keys);
        return LongStream.of(Arrays.copyOfRange(keys, Math.max(0, keys.length - most), keys.length)).boxed().toList()
                .reversed();
    }

    private static Documents whole(Documents documents) {
        if (documents.cut()) {
            throw new SearchCutException();
        }
        return documents;
    }

    private static Query lucene(SearchPredicate predicate) {
        return LuceneMigrationUtils.toLuceneQuery(predicate);
    }

    private TimeLimit limit(Criteria criteria) {
        return criteria.hasQuery() ? TimeLimit.of(budget) : TimeLimit.none();
    }
}
