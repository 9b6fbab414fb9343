package org.reftel.search.lucene;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import jakarta.annotation.PreDestroy;
import jakarta.persistence.EntityManagerFactory;
import org.apache.lucene.search.Query;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.reftel.archive.cable.Cable;
import org.reftel.search.CableSearch;
import org.reftel.search.Criteria;
import org.reftel.search.Cursor;
import org.reftel.search.Facet;
import org.reftel.search.FacetResult;
import org.reftel.search.FacetValue;
import org.reftel.search.Hit;
import org.reftel.search.Hit.ParagraphHit;
import org.reftel.search.Order;
import org.reftel.search.SearchCutException;
import org.reftel.search.SearchResult;
import org.reftel.search.Suggestion;
import org.reftel.search.TextPiece;
import org.reftel.search.Traffic;
import org.reftel.search.count.FacetCounter;
import org.reftel.search.count.FacetFinder;
import org.reftel.search.count.FacetOrder;
import org.reftel.search.count.IndexSnapshot;
import org.reftel.search.count.IndexSnapshots;
import org.reftel.search.count.TimeLimit;
import org.reftel.search.count.TrafficCounter;
import org.reftel.search.field.IndexFields;
import org.reftel.search.query.QueryNode;
import org.reftel.search.query.QueryReader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Search in the embedded index. */
@Service
final class LuceneCableSearch implements CableSearch {
    /** Longer than any subject: it is shown whole. */
    private static final int WHOLE = 1_000_000;
    /** All results are counted with the facets; beyond these the search for the best need not look at each. */
    private static final int COUNTED = 1_000;
    private static final String TOOK_TOO_LONG = "The search took too long and was cut off: these are not all results,"
            + " perhaps not the best, and filters are not counted.";

    private final SessionFactory sessions;
    private final SearchMapping mapping;
    private final IndexSnapshots snapshots;
    private final Ranking ranking;
    private final WholeResults whole;
    private final BestParagraphs best;
    /** For the hits; for counting once more; and half of it for the best paragraphs. */
    private final Duration budget;

    LuceneCableSearch(EntityManagerFactory factory, @Value("${reftel.search.budget}") Duration budget) {
        this.budget = budget;
        this.sessions = factory.unwrap(SessionFactory.class);
        this.mapping = Search.mapping(factory);
        this.snapshots = new IndexSnapshots(mapping);
        this.ranking = new Ranking(mapping);
        this.whole = new WholeResults(mapping, snapshots, ranking, budget);
        this.best = new BestParagraphs(mapping, budget.dividedBy(2));
    }

    @PreDestroy
    void close() {
        snapshots.close();
    }

    @Override
    public SearchResult search(Criteria criteria, Set<Facet> more) {
        QueryReader.Understood query = QueryReader.read(criteria.query());
        Result result = criteria.hasQuery()
                ? sessions.fromSession(session -> ranked(session, criteria, query.node(), more))
                : snapshots.with(snapshot -> inTime(snapshot, criteria, query.node(), more));
        Counted counted = result.counted;
        FacetResult dates = counted.facets.get(Facet.DATE);
        // hits may be found in the time in which counting was cut off at none
        return new SearchResult(Math.max(counted.total, result.hits.size()), result.hits, counted.facets,
                dates == null ? List.of() : FacetCounter.months(dates),
                dates == null ? 0 : FacetCounter.undated(dates), remarks(query, counted.cut), counted.cut);
    }

    /** Filters alone: nothing to rank, and nothing to mark. */
    private Result inTime(IndexSnapshot snapshot, Criteria criteria, QueryNode.All query, Set<Facet> more) {
        FacetCounter counter = counter(snapshot, criteria, query, limit(criteria));
        List<Hit> hits = asked(criteria) <= 0
                ? List.of()
                : counter.inTime(offset(criteria), asked(criteria)).stream()
                        .map(key -> new Hit(key, List.of(), Optional.empty())).toList();
        // of the whole archive, which is what most people look at first, they are counted once
        return new Result(hits, criteria.hasFilters()
                ? counted(counter, more)
                : snapshot.remembered(Set.copyOf(more), Counted.class, () -> counted(counter, more)));
    }

    private Result ranked(Session session, Criteria criteria, QueryNode.All query, Set<Facet> more) {
        var found = hits(session, criteria, query);
        List<Found> page = asked(criteria) <= 0 ? List.of() : found.hits();
        Map<Long, ParagraphHit> paragraphs = best.of(session, query, page.stream().map(Found::id).toList());
        List<Hit> hits = page.stream().map(f -> new Hit(f.id(), f.markedSubject(),
                Optional.ofNullable(paragraphs.get(f.id())))).toList();
        // what takes too long to find takes too long to count
        return new Result(hits, found.timedOut()
                ? new Counted(found.total().hitCountLowerBound(), Map.of(), true)
                : count(criteria, query, counter -> counted(counter, more)));
    }

    /** Counts of a part would pass for counts of all. */
    private static Counted counted(FacetCounter counter, Set<Facet> more) {
        Map<Facet, FacetResult> facets = counter.facets(more);
        return new Counted(counter.total(), counter.isCut() ? Map.of() : facets, counter.isCut());
    }

    private org.hibernate.search.engine.search.query.SearchResult<Found> hits(Session session, Criteria criteria,
            QueryNode.All query) {
        return Search.session(session).search(Cable.class)
                .select(f -> f.composite().from(f.id(Long.class), f.highlight(IndexFields.SUBJECT)).as(Found::new))
                .where(predicates().ranked(query, criteria, ranking))
                .sort(f -> sort(f, criteria.effectiveOrder()))
                .highlighter(f -> f.plain().tag(Markers.START, Markers.END).fragmentSize(WHOLE).numberOfFragments(1))
                .totalHitCountThreshold(COUNTED).truncateAfter(budget.toNanos(), TimeUnit.NANOSECONDS)
                .fetch(offset(criteria), Math.max(1, asked(criteria)));
    }

    private static int offset(Criteria criteria) {
        return (int) Math.min((criteria.page() - 1L) * criteria.size(), Criteria.DEEPEST);
    }

    private static int asked(Criteria criteria) {
        return Math.min(criteria.size(), Criteria.DEEPEST - offset(criteria));
    }

    private static List<String> remarks(QueryReader.Understood query, boolean cut) {
        return cut ? Stream.concat(query.remarks().stream(), Stream.of(TOOK_TOO_LONG)).toList() : query.remarks();
    }

    @Override
    public SearchResult after(Criteria criteria, Optional<Cursor> after) {
        return whole.after(criteria, after);
    }

    @Override
    public long count(Criteria criteria) {
        return whole.count(criteria);
    }

    @Override
    public Map<Criteria, Long> counts(Collection<Criteria> several) {
        List<Criteria> asked = List.copyOf(several);
        Map<String, Query> queries = new LinkedHashMap<>();
        asked.forEach(criteria -> queries.put(String.valueOf(queries.size()), luceneQuery(criteria)));
        List<FacetValue> counts = snapshots.with(snapshot -> snapshot.counts(queries, TimeLimit.of(budget)));
        Map<Criteria, Long> counted = new HashMap<>();
        for (int i = 0; i < counts.size(); i++) {
            counted.put(asked.get(i), counts.get(i).count());
        }
        return counted;
    }

    @Override
    public List<FacetValue> counts(Criteria criteria, Facet facet, Set<String> values) {
        return count(criteria, QueryReader.read(criteria.query()).node(), counter -> counter.counts(facet, values));
    }

    @Override
    public void scroll(Criteria criteria, Consumer<List<Long>> portions) {
        whole.scroll(criteria, portions);
    }

    @Override
    public List<Long> lastAdded(Criteria criteria, int most) {
        return whole.lastAdded(criteria, most);
    }

    @Override
    public FacetResult top(Criteria criteria, Facet facet, int most) {
        return top(criteria, facet, most, FacetOrder.LISTED);
    }

    @Override
    public FacetResult topAsShown(Criteria criteria, Facet facet, int most) {
        return top(criteria, facet, most, FacetOrder.SHOWN);
    }

    private FacetResult top(Criteria criteria, Facet facet, int most, FacetOrder order) {
        return wholly(criteria, counter -> counter.top(facet, most, order));
    }

    /** What has no other way to say that it is a part. */
    private <T> T wholly(Criteria criteria, Function<FacetCounter, T> work) {
        return count(criteria, QueryReader.read(criteria.query()).node(), counter -> {
            T counted = work.apply(counter);
            if (counter.isCut()) {
                throw new SearchCutException();
            }
            return counted;
        });
    }

    @Override
    public Traffic traffic(Criteria criteria, Facet rows) {
        Query query = luceneQuery(criteria);
        return snapshots.with(snapshot -> criteria.hasQuery() || criteria.hasFilters()
                ? traffic(snapshot, query, limit(criteria), rows)
                : snapshot.remembered(new TrafficBy(rows), Traffic.class,
                        () -> traffic(snapshot, query, TimeLimit.none(), rows)));
    }

    /** What is remembered of the whole archive. */
    private record TrafficBy(Facet rows) {}

    private static Traffic traffic(IndexSnapshot snapshot, Query query, TimeLimit limit, Facet rows) {
        return new TrafficCounter(snapshot, snapshot.collect(query, limit)).count(rows);
    }

    @Override
    public List<FacetValue> find(Criteria criteria, Facet facet, String text, int most) {
        Set<String> values = snapshots.with(snapshot -> new FacetFinder(snapshot).startingSo(facet, text, most));
        return values.isEmpty()
                ? List.of()
                : counts(criteria, facet, values).stream()
                        .sorted(FacetValue.MOST_FIRST).toList();
    }

    @Override
    public List<Suggestion> subjects(String text, int most) {
        return sessions.fromSession(session -> new SubjectFinder(Search.session(session)).startingSo(text, most));
    }

    @Override
    public Optional<String> spelling(String query) {
        return snapshots.with(snapshot -> new Spelling(snapshot.reader()).better(query))
                .filter(better -> counts(List.of(Criteria.everything().withQuery(better))).values().stream()
                        .anyMatch(count -> count > 0));
    }

    @Override
    public List<FacetValue> months(Criteria criteria) {
        return wholly(criteria, FacetCounter::months);
    }

    @Override
    public <T> T remembered(Object question, Class<T> kind, Supplier<T> answer) {
        return snapshots.with(snapshot -> snapshot.remembered(question, kind, answer));
    }

    private <T> T count(Criteria criteria, QueryNode.All query, Function<FacetCounter, T> work) {
        return snapshots.with(snapshot -> work.apply(counter(snapshot, criteria, query, limit(criteria))));
    }

    private FacetCounter counter(IndexSnapshot snapshot, Criteria criteria, QueryNode.All query, TimeLimit limit) {
        return new FacetCounter(snapshot, criteria,
                asked -> LuceneMigrationUtils.toLuceneQuery(predicate(query, asked)), limit);
    }

    private TimeLimit limit(Criteria criteria) {
        return criteria.hasQuery() ? TimeLimit.of(budget) : TimeLimit.none();
    }

    private Query luceneQuery(Criteria criteria) {
        return LuceneMigrationUtils.toLuceneQuery(predicate(QueryReader.read(criteria.query()).node(), criteria));
    }

    private SearchPredicate predicate(QueryNode.All query, Criteria criteria) {
        return predicates().of(query, criteria);
    }

    private Predicates predicates() {
        return new Predicates(mapping.scope(Cable.class).predicate());
    }

    static SortFinalStep sort(SearchSortFactory factory, Order order) {
        return switch (order) {
            case RELEVANCE ->
                factory.composite().add(factory.score()).add(byDate(factory, true)).add(byIdentifier(factory));
            case NEWEST -> factory.composite().add(byDate(factory, true)).add(byIdentifier(factory));
            case OLDEST -> factory.composite().add(byDate(factory, false)).add(byIdentifier(factory));
        };
    }

    private static SortFinalStep byDate(SearchSortFactory factory, boolean newest) {
        var field = factory.field(IndexFields.MOMENT);
        return newest ? field.desc().missing().last() : field.asc().missing().last();
    }

    private static SortFinalStep byIdentifier(SearchSortFactory factory) {
        return factory.field(IndexFields.IDENTIFIER).asc();
    }

    private record Found(long id, List<String> subject) {
        private List<TextPiece> markedSubject() {
            return subject.isEmpty() ? List.of() : Markers.pieces(subject.getFirst());
        }
    }

    private record Result(List<Hit> hits, Counted counted) {}

    private record Counted(long total, Map<Facet, FacetResult> facets, boolean cut) {}
}
