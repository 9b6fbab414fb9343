package org.reftel.web.graph;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.reftel.archive.cable.CableNumber;
import org.reftel.archive.graph.CableGraph;
import org.reftel.archive.graph.CableInBrief;
import org.reftel.archive.graph.DateWindow;
import org.reftel.archive.graph.Ghost;
import org.reftel.archive.graph.NumberWithoutYear;
import org.reftel.archive.graph.Passage;
import org.reftel.archive.mention.Quotation;
import org.reftel.search.Facet;
import org.reftel.vocabulary.Post;
import org.reftel.vocabulary.Vocabulary;
import org.reftel.web.graph.GhostPage.BoundView;
import org.reftel.web.graph.GhostPage.PassageView;
import org.reftel.web.page.Links;
import org.reftel.web.page.Words;
import org.springframework.stereotype.Component;

/** Makes the pages of cables that are not held, as far as something is known of them. */
@Component
public class GhostPages {
    private final CableGraph graph;
    private final GraphViews views;
    private final Vocabulary vocabulary;

    GhostPages(CableGraph graph, GraphViews views, Vocabulary vocabulary) {
        this.graph = graph;
        this.views = views;
        this.vocabulary = vocabulary;
    }

    /** Of an identifier that no held cable has; empty where nothing is known of it. */
    public Optional<UnheldPage> page(String identifier) {
        return CableNumber.of(identifier).flatMap(number -> number.isYearOpen()
                ? graph.withoutYear(number, GraphViews.FIRST).map(this::page)
                : graph.ghost(number, GraphViews.FIRST).map(this::page));
    }

    private GhostPage page(Ghost ghost) {
        CableNumber number = ghost.number();
        return new GhostPage(number.identifier(), number.station(), post(number.station()),
                year(number), String.valueOf(number.serial()), sent(ghost.window()), bounds(ghost.window()),
                ghost.withOpenYear().map(cable -> GraphViews.steps(List.of(cable)).getFirst()),
                views.of(number.identifier(), ghost.surroundings()),
                ghost.passages().stream().map(GhostPages::passage).toList());
    }

    /** By its station in message reference numbers. */
    Optional<GhostPage.Post> post(String station) {
        return vocabulary.posts().numbering(station).map(Post::label)
                .map(label -> new GhostPage.Post(label, Links.entity(Facet.ORIGIN, label)));
    }

    private static String sent(DateWindow window) {
        if (window.isContradictory()) {
            return "Not told: the arguments contradict each other";
        }
        String first = window.first().map(Words::longDay).orElse("");
        String last = window.last().map(Words::longDay).orElse("");
        return first.equals(last) ? "On " + first : "Between " + first + " and " + last;
    }

    private static List<BoundView> bounds(DateWindow window) {
        return Stream.concat(window.notBefore().stream().map(bound -> bound("Not before ", bound)),
                window.notAfter().stream().map(bound -> bound("Not after ", bound))).toList();
    }

    private static BoundView bound(String side, DateWindow.Bound bound) {
        String words = side + Words.longDay(bound.day());
        Optional<GraphView.Step> proof = bound.proof().map(cable -> GraphViews.steps(List.of(cable)).getFirst());
        return switch (bound.basis()) {
            case YEAR -> new BoundView(words + ": its number is of " + bound.day().getYear(), proof, "");
            case NUMBER -> new BoundView(words + ", the day of ", proof,
                    side.equals("Not before ") ? ", which has the number before" : ", which has the number behind");
            case CITATION -> new BoundView(words + ", when ", proof, " cites it");
        };
    }

    private static PassageView passage(Passage passage) {
        CableInBrief cable = passage.cable();
        Quotation quotation = passage.quotation();
        return new PassageView(Links.cable(cable.identifier()) + "#" + quotation.anchor(),
                cable.identifier() + quotation.number().map(number -> " ¶" + number).orElse(""),
                GraphViews.date(cable), quotation.before(), quotation.name(), quotation.behind());
    }

    private NumberPage page(NumberWithoutYear found) {
        CableNumber number = found.number();
        return new NumberPage(number.identifier(), number.station(), String.valueOf(number.serial()), found(found),
                found.held().stream().map(this::candidate).toList(),
                found.ghosts().entrySet().stream().map(ghost -> new NumberPage.Candidate(ghost.getKey(),
                        Links.cable(ghost.getKey()), "not held, cited by "
                                + Words.count(ghost.getValue(), "cable", "cables"),
                        year(ghost.getKey()), "")).toList(),
                views.citing(number.identifier(), found.citedBy()));
    }

    private static String year(String identifier) {
        return CableNumber.of(identifier).map(GhostPages::year).orElse("");
    }

    /** In four digits; empty where it is open. */
    static String year(CableNumber number) {
        return number.fullYear().stream().mapToObj(String::valueOf).findFirst().orElse("");
    }

    private static String found(NumberWithoutYear found) {
        return switch (found.candidates()) {
            case 0 -> "No cable of this station and number is known with its year.";
            case 1 ->
                "One cable of this station and number is known with its year; it may still be another that is meant.";
            default -> found.candidates() + " cables of this station and number are known, each of another year.";
        };
    }

    private NumberPage.Candidate candidate(CableInBrief cable) {
        return new NumberPage.Candidate(cable.identifier(), Links.cable(cable.identifier()), views.headline(cable),
                GraphViews.date(cable), cable.origin().orElse(""));
    }
}
