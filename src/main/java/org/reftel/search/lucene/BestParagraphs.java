package org.reftel.search.lucene;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.hibernate.Session;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.reftel.archive.cable.Paragraph;
import org.reftel.archive.cable.PlaceInCable;
import org.reftel.search.Hit.ParagraphHit;
import org.reftel.search.field.IndexFields;
import org.reftel.search.query.QueryNode;

/**
 * The best paragraph of each cable on a page. Highlights inside nested documents are refused, so paragraphs have their own index;
 * it is asked twice, as marking the words costs more than finding them, and is wanted for few of those found.
 */
final class BestParagraphs {
    /** Paragraphs looked at to find the best one of each cable. */
    private static final int PARAGRAPHS_PER_CABLE = 10;
    /** A paragraph hit shows its best sentences. */
    private static final int SENTENCES = 2;

    private final SearchMapping mapping;
    private final Duration budget;

    /**
     * For an index.
     *
     * @param budget the time for each of the two; what is not found by then is not shown
     */
    BestParagraphs(SearchMapping mapping, Duration budget) {
        this.mapping = mapping;
        this.budget = budget;
    }

    /** By cable; cables without a hit in their paragraphs are left out. */
    Map<Long, ParagraphHit> of(Session session, QueryNode query, Collection<Long> cables) {
        Optional<SearchPredicate> words = new ParagraphPredicates(mapping.scope(Paragraph.class).predicate()).of(query);
        return cables.isEmpty() || words.isEmpty()
                ? Map.of()
                : marked(session, words.get(), places(session, words.get(), cables));
    }

    private List<PlaceInCable> places(Session session, SearchPredicate words, Collection<Long> cables) {
        List<Place> found = Search.session(session).search(Paragraph.class)
                .select(f -> f.composite().from(f.field(IndexFields.PARAGRAPH_CABLE, Long.class),
                        f.field(IndexFields.PARAGRAPH_ORDINAL, Integer.class)).as(Place::new))
                .where(f -> f.bool().must(words)
                        .filter(f.terms().field(IndexFields.PARAGRAPH_CABLE).matchingAny(cables)))
                .sort(f -> f.composite().add(f.score()).add(f.field(IndexFields.PARAGRAPH_ORDINAL).asc()))
                .truncateAfter(budget.toNanos(), TimeUnit.NANOSECONDS).fetch(cables.size() * PARAGRAPHS_PER_CABLE)
                .hits();
        Map<Long, PlaceInCable> best = new HashMap<>();
        found.forEach(place -> best.putIfAbsent(place.cable, new PlaceInCable(place.cable, place.ordinal)));
        return new ArrayList<>(best.values());
    }

    private Map<Long, ParagraphHit> marked(Session session, SearchPredicate words, List<PlaceInCable> places) {
        Map<Long, ParagraphHit> best = new HashMap<>();
        if (places.isEmpty()) {
            return best;
        }
        Search.session(session).search(Paragraph.class)
                .select(f -> f.composite().from(f.field(IndexFields.PARAGRAPH_CABLE, Long.class),
                        f.field(IndexFields.PARAGRAPH_ORDINAL, Integer.class), f.highlight(IndexFields.TEXT))
                        .as(Marked::new))
                .where(f -> f.bool().must(words).filter(f.id().matchingAny(places)))
                .highlighter(f -> f.unified().tag(Markers.START, Markers.END).numberOfFragments(SENTENCES))
                .truncateAfter(budget.toNanos(), TimeUnit.NANOSECONDS).fetch(places.size()).hits().stream()
                .filter(hit -> !hit.text.isEmpty()).forEach(hit -> best.put(hit.cable, new ParagraphHit(hit.ordinal,
                        Markers.pieces(String.join(" … ", hit.text)))));
        return best;
    }

    private record Place(long cable, int ordinal) {}

    private record Marked(long cable, int ordinal, List<String> text) {}
}
