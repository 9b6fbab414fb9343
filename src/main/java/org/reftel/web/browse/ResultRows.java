package org.reftel.web.browse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.reftel.archive.cable.CableRow;
import org.reftel.archive.cable.CableRow.ParagraphRow;
import org.reftel.archive.cable.CableRows;
import org.reftel.archive.cable.PlaceInCable;
import org.reftel.archive.cable.Spellings;
import org.reftel.search.Criteria;
import org.reftel.search.Facet;
import org.reftel.search.Hit;
import org.reftel.search.TextPiece;
import org.reftel.search.View;
import org.reftel.web.browse.ResultRow.Excerpt;
import org.reftel.web.browse.ResultRow.Link;
import org.reftel.web.page.FacetLabels;
import org.reftel.web.page.Level;
import org.reftel.web.page.Links;
import org.reftel.web.page.TitleCase;
import org.reftel.web.page.Words;
import org.springframework.stereotype.Component;

/** Makes the rows of a result. A value in a row adds to the present filters. */
@Component
public class ResultRows {
    private static final int MOST_PERSONS = 4;

    private final CableRows cables;
    private final FacetLabels labels;
    private final TitleCase titles;

    ResultRows(CableRows cables, FacetLabels labels, TitleCase titles) {
        this.titles = titles;
        this.cables = cables;
        this.labels = labels;
    }

    public List<ResultRow> rows(Criteria criteria, List<Hit> hits) {
        Map<Long, Hit> byCable = hits.stream().collect(Collectors.toMap(Hit::cableId, hit -> hit));
        List<PlaceInCable> places = new ArrayList<>();
        hits.forEach(hit -> hit.paragraph().ifPresent(p -> places.add(new PlaceInCable(hit.cableId(), p.ordinal()))));
        Map<Long, ParagraphRow> best = new HashMap<>(cables.paragraphs(places));
        return cables.rows(hits.stream().map(Hit::cableId).toList()).stream().map(row -> {
            Hit hit = byCable.getOrDefault(row.id(), new Hit(row.id(), List.of(), Optional.empty()));
            return row(criteria, row, hit, Optional.ofNullable(best.get(row.id())));
        }).toList();
    }

    private ResultRow row(Criteria criteria, CableRow row, Hit hit, Optional<ParagraphRow> best) {
        List<TextPiece> headline = hit.subject().isEmpty()
                ? List.of(new TextPiece(row.headline(), false))
                : hit.subject();
        boolean whole = criteria.view() != View.COMPACT;
        return new ResultRow(row.identifier(), Links.found(row.identifier(), criteria),
                titled(headline, row.spellings()),
                row.headline(),
                row.moment().map(Words::day).orElse("Undated"), row.moment().isEmpty(),
                row.origin().map(origin -> link(criteria, Facet.ORIGIN, origin.label(), origin.label(), "")),
                row.origin().filter(origin -> origin.inferred()).isPresent(), row.level().map(Level::of),
                row.handling().stream().map(Words::sentenceCase).toList(), row.partial(), conflict(row),
                row.tags().stream().map(tag -> link(criteria, Facet.TAG, tag, tag, labels.meaning(tag).orElse("")))
                        .toList(),
                whole ? excerpt(criteria, row, hit, best) : Optional.empty(),
                row.persons().stream().limit(whole ? MOST_PERSONS : 0)
                        .map(person -> link(criteria, Facet.PERSON, person.slug(), person.name(), "")).toList(),
                whole ? Math.max(0, row.persons().size() - MOST_PERSONS) : 0, whole ? facts(row) : List.of());
    }

    private static Optional<String> conflict(CableRow row) {
        return row.conflicts().isEmpty()
                ? Optional.empty()
                : Optional.of(row.conflicts().stream().map(kind -> Words.comparison(kind).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", ")));
    }

    /** As one title, cut where the pieces were. */
    private List<TextPiece> titled(List<TextPiece> pieces, Spellings own) {
        String title = titles.of(pieces.stream().map(TextPiece::text).collect(Collectors.joining()), own);
        List<TextPiece> titled = new ArrayList<>();
        int start = 0;
        for (TextPiece piece : pieces) {
            int end = start + piece.text().length();
            titled.add(new TextPiece(title.substring(start, end), piece.hit()));
            start = end;
        }
        return titled;
    }

    private static Link link(Criteria criteria, Facet facet, String value, String text, String title) {
        boolean chosen = criteria.included(facet).contains(value);
        return new Link(text, Links.browse(chosen ? criteria.onPage(1) : criteria.toggle(facet, value)), title);
    }

    private static Optional<Excerpt> excerpt(Criteria criteria, CableRow row, Hit hit, Optional<ParagraphRow> best) {
        Optional<ParagraphRow> paragraph = best.or(row::opening);
        return paragraph
                .map(p -> new Excerpt(label(p),
                        Links.found(row.identifier(), criteria) + "#p" + p.number().orElse(p.ordinal()),
                        hit.paragraph().filter(_ -> best.isPresent()).map(Hit.ParagraphHit::text)
                                .orElseGet(() -> opening(p.text()))));
    }

    /** Cut at a word's end. */
    private static List<TextPiece> opening(String text) {
        int end = text.length() < CableRows.LONGEST_OPENING ? text.length() : Math.max(1, text.lastIndexOf(' '));
        return List.of(new TextPiece(text.substring(0, end) + (end < text.length() ? " …" : ""), false));
    }

    private static String label(ParagraphRow paragraph) {
        String number = paragraph.number().map(n -> "¶" + n).orElse("");
        return (number + paragraph.marking().map(marking -> " (" + marking + ")").orElse("")).strip();
    }

    private static List<String> facts(CableRow row) {
        return row.references() == 0 ? List.of() : List.of(Words.count(row.references(), "reference", "references"));
    }
}
