package org.reftel.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.annotation.PreDestroy;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.query.SearchScroll;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.reftel.archive.Cable;
import org.reftel.archive.Paragraph;
import org.reftel.search.Hit.ParagraphHit;
import org.springframework.stereotype.Service;

/** Search in the embedded index. */
@Service
final class LuceneCableSearch implements CableSearch {
    /** Paragraph hits fetched to find the best one of each cable on a page. */
    private static final int PARAGRAPHS_PER_CABLE = 10;
    /** A paragraph hit shows its best sentences. */
    private static final int SENTENCES = 2;
    /** Longer than any subject: it is shown whole. */
    private static final int WHOLE = 1_000_000;
    private static final int PORTION = 1_000;

    private final SessionFactory sessions;
    private final SearchMapping mapping;
    private final IndexSnapshots snapshots;

    LuceneCableSearch(EntityManagerFactory factory) {
        this.sessions = factory.unwrap(SessionFactory.class);
        this.mapping = Search.mapping(factory);
        this.snapshots = new IndexSnapshots(mapping);
    }

    @PreDestroy
    void close() {
        snapshots.close();
    }

    @Override
    public SearchResult search(Criteria criteria, Set<Facet> more) {
        QueryReader.Understood query = QueryReader.read(criteria.query());
        Map<Facet, FacetResult> facets = facets(criteria, query.node(), more);
        return sessions.fromSession(session -> {
            SearchPredicate predicate = predicate(query.node(), criteria, Optional.empty());
            int offset = (int) Math.min((criteria.page() - 1L) * criteria.size(), Criteria.DEEPEST);
            int limit = Math.min(criteria.size(), Criteria.DEEPEST - offset);
            var found = Search.session(session).search(Cable.class)
                    .select(f -> f.composite().from(f.id(Long.class), f.highlight(IndexFields.SUBJECT))
                            .as(Found::new))
                    .where(predicate).sort(f -> sort(f, criteria.effectiveOrder()))
                    .highlighter(
                            f -> f.plain().tag(Markers.START, Markers.END).fragmentSize(WHOLE).numberOfFragments(1))
                    .fetch(offset, Math.max(1, limit));
            List<Found> page = limit <= 0 ? List.of() : found.hits();
            Map<Long, ParagraphHit> paragraphs = criteria.hasQuery()
                    ? bestParagraphs(session, query.node(), page)
                    : Map.of();
            List<Hit> hits = page.stream().map(f -> new Hit(f.id(), f.markedSubject(),
                    Optional.ofNullable(paragraphs.get(f.id())))).toList();
            FacetResult dates = facets.get(Facet.DATE);
            return new SearchResult(found.total().hitCount(), hits, facets,
                    dates == null ? List.of() : FacetCounter.months(dates),
                    dates == null ? 0 : FacetCounter.undated(dates), query.remarks());
        });
    }

    /** Of the whole archive, which is what most people look at first, they are counted once. */
    private Map<Facet, FacetResult> facets(Criteria criteria, QueryNode query, Set<Facet> more) {
        Function<FacetCounter, FacetResults> work = counter -> new FacetResults(counter.facets(more));
        return snapshots.with(snapshot -> criteria.hasQuery() || criteria.hasFilters()
                ? work.apply(counter(snapshot, criteria, query))
                : snapshot.remembered(Set.copyOf(more), FacetResults.class,
                        () -> work.apply(counter(snapshot, criteria, query)))).results;
    }

    private record FacetResults(Map<Facet, FacetResult> results) {}

    @Override
    public SearchResult after(Criteria criteria, Optional<Cursor> after) {
        QueryReader.Understood query = QueryReader.read(criteria.query());
        Order order = criteria.orderOfTime();
        return sessions.fromSession(session -> {
            SearchPredicate all = predicate(query.node(), criteria, Optional.empty());
            Predicates predicates = new Predicates(mapping.scope(Cable.class).predicate());
            var ids = Search.session(session).search(Cable.class).select(f -> f.id(Long.class))
                    .where((f, root) -> {
                        root.add(all);
                        after.ifPresent(cursor -> root.add(predicates.behind(cursor, order == Order.NEWEST)));
                    }).sort(f -> sort(f, order)).fetchHits(criteria.size());
            long total = Search.session(session).search(Cable.class).where(all).fetchTotalHitCount();
            List<Hit> hits = ids.stream().map(id -> new Hit(id, List.of(), Optional.empty())).toList();
            return new SearchResult(total, hits, Map.of(), List.of(), 0, query.remarks());
        });
    }

    @Override
    public long count(Criteria criteria) {
        QueryReader.Understood query = QueryReader.read(criteria.query());
        return sessions.fromSession(session -> Search.session(session).search(Cable.class)
                .where(predicate(query.node(), criteria, Optional.empty())).fetchTotalHitCount());
    }

    @Override
    public List<FacetValue> counts(Criteria criteria, Facet facet, Set<String> values) {
        return count(criteria, QueryReader.read(criteria.query()).node(), counter -> counter.counts(facet, values));
    }

    @Override
    public void scroll(Criteria criteria, Consumer<List<Long>> portions) {
        QueryReader.Understood query = QueryReader.read(criteria.query());
        sessions.inSession(session -> {
            try (SearchScroll<Long> scroll = Search.session(session).search(Cable.class)
                    .select(f -> f.id(Long.class)).where(predicate(query.node(), criteria, Optional.empty()))
                    .sort(f -> sort(f, criteria.effectiveOrder())).scroll(PORTION)) {
                for (var portion = scroll.next(); portion.hasHits(); portion = scroll.next()) {
                    portions.accept(portion.hits());
                }
            }
        });
    }

    @Override
    public FacetResult top(Criteria criteria, Facet facet, int most) {
        return count(criteria, QueryReader.read(criteria.query()).node(), counter -> counter.top(facet, most));
    }

    @Override
    public List<FacetValue> find(Criteria criteria, Facet facet, String text, int most) {
        Set<String> values = snapshots.with(snapshot -> new FacetFinder(snapshot).startingSo(facet, text, most));
        return values.isEmpty()
                ? List.of()
                : counts(criteria, facet, values).stream()
                        .sorted(Comparator.comparingLong((FacetValue value) -> -value.count())).toList();
    }

    @Override
    public List<Suggestion> subjects(String text, int most) {
        return sessions.fromSession(session -> new SubjectFinder(Search.session(session)).startingSo(text, most));
    }

    @Override
    public Optional<String> spelling(String query) {
        return snapshots.with(snapshot -> new Spelling(snapshot.reader()).better(query))
                .filter(better -> count(Criteria.everything().withQuery(better)) > 0);
    }

    @Override
    public List<FacetValue> months(Criteria criteria) {
        return count(criteria, QueryReader.read(criteria.query()).node(), FacetCounter::months);
    }

    @Override
    public <T> T remembered(Object question, Class<T> kind, Supplier<T> answer) {
        return snapshots.with(snapshot -> snapshot.remembered(question, kind, answer));
    }

    private <T> T count(Criteria criteria, QueryNode query, Function<FacetCounter, T> work) {
        return snapshots.with(snapshot -> work.apply(counter(snapshot, criteria, query)));
    }

    private FacetCounter counter(IndexSnapshot snapshot, Criteria criteria, QueryNode query) {
        return new FacetCounter(snapshot, criteria,
                asked -> LuceneMigrationUtils.toLuceneQuery(predicate(query, asked, Optional.empty())));
    }

    private SearchPredicate predicate(QueryNode query, Criteria criteria, Optional<Facet> without) {
        return new Predicates(mapping.scope(Cable.class).predicate()).of(query, criteria, without);
    }

    private static SortFinalStep sort(SearchSortFactory factory, Order order) {
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

    /** One more query for the whole page: highlights inside nested documents are refused, so paragraphs have their own index. */
    private Map<Long, ParagraphHit> bestParagraphs(Session session, QueryNode query, List<Found> page) {
        Set<Long> cables = new HashSet<>();
        page.forEach(found -> cables.add(found.id()));
        if (cables.isEmpty()) {
            return Map.of();
        }
        Optional<SearchPredicate> words = new ParagraphPredicates(mapping.scope(Paragraph.class).predicate()).of(query);
        if (words.isEmpty()) {
            return Map.of();
        }
        var hits = Search.session(session).search(Paragraph.class)
                .select(f -> f.composite().from(f.field(IndexFields.PARAGRAPH_CABLE, Long.class),
                        f.field(IndexFields.PARAGRAPH_ORDINAL, Integer.class), f.highlight(IndexFields.TEXT))
                        .as(FoundParagraph::new))
                .where(f -> f.bool().must(words.get())
                        .filter(f.terms().field(IndexFields.PARAGRAPH_CABLE).matchingAny(cables)))
                .sort(f -> f.composite().add(f.score()).add(f.field(IndexFields.PARAGRAPH_ORDINAL).asc()))
                .highlighter(
                        f -> f.unified().tag(Markers.START, Markers.END).numberOfFragments(SENTENCES))
                .fetchHits(cables.size() * PARAGRAPHS_PER_CABLE);
        Map<Long, ParagraphHit> best = new HashMap<>();
        hits.stream().filter(hit -> !hit.text.isEmpty()).forEach(
                hit -> best.putIfAbsent(hit.cable,
                        new ParagraphHit(hit.ordinal, Markers.pieces(String.join(" … ", hit.text)))));
        return best;
    }

    private record Found(long id, List<String> subject) {
        private List<TextPiece> markedSubject() {
            return subject.isEmpty() ? List.of() : Markers.pieces(subject.getFirst());
        }
    }

    private record FoundParagraph(long cable, int ordinal, List<String> text) {}
}
