package org.reftel.api;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.reftel.archive.cable.CableRow;
import org.reftel.archive.cable.CableRow.ParagraphRow;
import org.reftel.archive.cable.CableRows;
import org.reftel.archive.cable.Origin;
import org.reftel.archive.cable.PlaceInCable;
import org.reftel.search.CableSearch;
import org.reftel.search.Criteria;
import org.reftel.search.Cursor;
import org.reftel.search.Facet;
import org.reftel.search.Hit;
import org.reftel.search.SearchCutException;
import org.reftel.search.SearchResult;
import org.reftel.search.TextPiece;
import org.springframework.stereotype.Component;

/** Makes pages of results for programs. */
@Component
class ResultDocuments {
    private final CableSearch search;
    private final CableRows rows;
    private final FacetDocuments facets;

    ResultDocuments(CableSearch search, CableRows rows, FacetDocuments facets) {
        this.search = search;
        this.rows = rows;
        this.facets = facets;
    }

    /**
     * A page of them.
     *
     * @param more the facets of which more than the first values are wanted
     */
    ResultDocument of(Criteria criteria, Set<Facet> more) {
        SearchResult result = search.search(criteria, more);
        // a program would take it for the answer that there is nothing
        if (result.isUnshown()) {
            throw new SearchCutException();
        }
        List<String> ignored = new ArrayList<>(result.remarks());
        if (result.hits().isEmpty() && result.total() > Criteria.DEEPEST) {
            ignored.add("Pages go as far as result " + Criteria.DEEPEST + "; to go on, begin with an empty cursor.");
        }
        return new ResultDocument(criteria.query(), result.total(), criteria.page(), criteria.size(),
                criteria.effectiveOrder().parameter(), ignored, facets.of(result.facets()), hits(result.hits()), null);
    }

    /** The portion of the results behind a place, in order of time. */
    ResultDocument after(Criteria criteria, Optional<Cursor> cursor) {
        SearchResult result = search.after(criteria, cursor);
        List<CableRow> found = rows.rows(result.hits().stream().map(Hit::cableId).toList());
        boolean more = result.hits().size() == criteria.size() && !found.isEmpty();
        String next = more
                ? Cursor.behind(found.getLast().moment(), found.getLast().identifier()).toString()
                : null;
        return new ResultDocument(criteria.query(), result.total(), 1, criteria.size(),
                criteria.orderOfTime().parameter(), result.remarks(), Map.of(),
                found.stream().map(ResultDocuments::hit).toList(), next);
    }

    private List<ResultDocument.Hit> hits(List<Hit> hits) {
        Map<Long, Hit> byCable = hits.stream().collect(Collectors.toMap(Hit::cableId, hit -> hit));
        List<PlaceInCable> places = new ArrayList<>();
        hits.forEach(hit -> hit.paragraph().ifPresent(p -> places.add(new PlaceInCable(hit.cableId(), p.ordinal()))));
        Map<Long, ParagraphRow> best = rows.paragraphs(places);
        return rows.rows(hits.stream().map(Hit::cableId).toList()).stream()
                .map(row -> hit(row, Optional.ofNullable(byCable.get(row.id())),
                        Optional.ofNullable(best.get(row.id()))))
                .toList();
    }

    /** Where no words are looked for. */
    static ResultDocument.Hit hit(CableRow row) {
        return hit(row, Optional.empty(), Optional.empty());
    }

    private static ResultDocument.Hit hit(CableRow row, Optional<Hit> hit, Optional<ParagraphRow> best) {
        return new ResultDocument.Hit(row.identifier(), row.subject().orElse(null),
                row.moment().map(ResultDocuments::minute).orElse(null),
                origin(row, false), origin(row, true),
                row.releaseForm().orElse(null), row.level().orElse(null), row.tags(),
                row.persons().stream().map(p -> new ResultDocument.PersonRef(p.slug(), p.name())).toList(),
                row.partial(), row.conflicts(),
                row.references(), excerpt(row, hit, best));
    }

    private static ResultDocument.@Nullable Excerpt excerpt(CableRow row, Optional<Hit> hit,
            Optional<ParagraphRow> best) {
        Optional<String> marked = best.isEmpty()
                ? Optional.empty()
                : hit.flatMap(Hit::paragraph)
                        .map(p -> p.text().stream().map(TextPiece::text).collect(Collectors.joining()));
        return best.or(row::opening)
                .map(p -> new ResultDocument.Excerpt(p.number().orElse(null), p.marking().orElse(null),
                        marked.orElse(p.text())))
                .orElse(null);
    }

    static String minute(LocalDateTime moment) {
        return String.format(Locale.ROOT, "%tF %<tR", moment);
    }

    private static @Nullable String origin(CableRow row, boolean inferred) {
        return row.origin().filter(o -> o.inferred() == inferred).map(Origin::label).orElse(null);
    }
}
