package org.reftel.api;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.reftel.archive.cable.CableNumber;
import org.reftel.archive.graph.CableGraph;
import org.reftel.archive.graph.CableInBrief;
import org.reftel.archive.graph.Citations;
import org.reftel.archive.graph.CitedBy;
import org.reftel.archive.graph.CitingCable;
import org.reftel.archive.graph.DateWindow;
import org.reftel.archive.graph.Ghost;
import org.reftel.archive.graph.Neighbourhood;
import org.reftel.archive.graph.NumberWithoutYear;
import org.reftel.archive.graph.RulerMark;
import org.reftel.archive.graph.Surroundings;
import org.reftel.vocabulary.Post;
import org.reftel.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/** Makes the web between cables for programs. */
@Component
class GraphDocuments {
    private final CableGraph graph;
    private final Vocabulary vocabulary;

    GraphDocuments(CableGraph graph, Vocabulary vocabulary) {
        this.graph = graph;
        this.vocabulary = vocabulary;
    }

    /** Around a held cable. */
    GraphDocument around(String identifier) {
        return document(graph.around(identifier, List.of(), Citations.PAGE));
    }

    /** What is known of a cable that is not held: a {@link GhostDocument}, or what a number without year may mean. */
    Optional<Record> unheld(String identifier) {
        return CableNumber.of(identifier).flatMap(number -> number.isYearOpen()
                ? graph.withoutYear(number, Citations.PAGE).map(GraphDocuments::document)
                : graph.ghost(number, Citations.PAGE).map(this::document));
    }

    /** The label of a station's post. */
    Optional<String> post(String station) {
        return vocabulary.posts().numbering(station).map(Post::label);
    }

    private static GraphDocument document(Surroundings around) {
        return new GraphDocument(citedBy(around.citedBy()), citedBy(around.possiblyCitedBy()),
                around.together().stream().map(other -> new GraphDocument.Together(other.identifier(),
                        other.cable().isPresent(), other.lines())).toList(),
                neighbours(around.neighbours()));
    }

    private static GraphDocument.CitedByDocument citedBy(CitedBy cited) {
        return new GraphDocument.CitedByDocument(cited.total(), identifiers(
                cited.cables().stream().map(CitingCable::cable).toList()));
    }

    private static List<String> identifiers(Collection<CableInBrief> cables) {
        return cables.stream().map(CableInBrief::identifier).toList();
    }

    private static GraphDocument.NeighboursDocument neighbours(Neighbourhood neighbours) {
        return new GraphDocument.NeighboursDocument(
                neighbours.previous().map(CableInBrief::identifier).orElse(null),
                neighbours.next().map(CableInBrief::identifier).orElse(null),
                neighbours.marks().stream().map(GraphDocuments::mark).toList());
    }

    private static GraphDocument.Mark mark(RulerMark mark) {
        return switch (mark) {
            case RulerMark.Here here -> new GraphDocument.Mark(here.serial(), here.serial(), "here", null);
            case RulerMark.Held held ->
                new GraphDocument.Mark(held.serial(), held.serial(), "held", held.cable().identifier());
            case RulerMark.Cited cited ->
                new GraphDocument.Mark(cited.serial(), cited.serial(), "cited", cited.identifier());
            case RulerMark.Unknown unknown ->
                new GraphDocument.Mark(unknown.first(), unknown.last(), "unknown", null);
        };
    }

    private GhostDocument document(Ghost ghost) {
        CableNumber number = ghost.number();
        return new GhostDocument(false, number.identifier(), number.station(), post(number.station()).orElse(null),
                year(number), number.serial(), bounds(ghost.window().notBefore()), bounds(ghost.window().notAfter()),
                ghost.withOpenYear().map(CableInBrief::identifier).orElse(null),
                ghost.passages().stream().map(passage -> new GhostDocument.Said(passage.cable().identifier(),
                        passage.quotation().number().orElse(null), passage.quotation().name(),
                        passage.quotation().text())).toList(),
                document(ghost.surroundings()));
    }

    static @Nullable Integer year(CableNumber number) {
        return number.isYearOpen() ? null : Integer.valueOf(number.fullYear().getAsInt());
    }

    private static List<GhostDocument.Bound> bounds(List<DateWindow.Bound> bounds) {
        return bounds.stream().map(bound -> new GhostDocument.Bound(String.format(Locale.ROOT, "%tF", bound.day()),
                bound.basis().name(), bound.proof().map(CableInBrief::identifier).orElse(null))).toList();
    }

    private static GhostDocument.WithoutYear document(NumberWithoutYear found) {
        return new GhostDocument.WithoutYear(false, found.number().identifier(), identifiers(found.held()),
                List.copyOf(found.ghosts().keySet()), citedBy(found.citedBy()));
    }
}
