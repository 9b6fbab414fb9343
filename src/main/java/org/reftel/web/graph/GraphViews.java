package org.reftel.web.graph;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.reftel.archive.cable.Certainty;
import org.reftel.archive.graph.CableInBrief;
import org.reftel.archive.graph.CitedBy;
import org.reftel.archive.graph.CitingCable;
import org.reftel.archive.graph.Companion;
import org.reftel.archive.graph.Neighbourhood;
import org.reftel.archive.graph.RulerMark;
import org.reftel.archive.graph.Surroundings;
import org.reftel.web.graph.GraphView.Citing;
import org.reftel.web.graph.GraphView.CitingRow;
import org.reftel.web.graph.GraphView.Mark;
import org.reftel.web.graph.GraphView.Step;
import org.reftel.web.graph.GraphView.Together;
import org.reftel.web.page.Links;
import org.reftel.web.page.TitleCase;
import org.reftel.web.page.Words;
import org.springframework.stereotype.Component;

/** Puts the web between cables into words and links. */
@Component
public class GraphViews {
    /** So many citing cables are on a cable's own page. */
    public static final int FIRST = 20;

    private final TitleCase titles;

    GraphViews(TitleCase titles) {
        this.titles = titles;
    }

    public GraphView of(String identifier, Surroundings around) {
        Neighbourhood neighbours = around.neighbours();
        return new GraphView(citing(identifier, around.citedBy()), possibly(around.possiblyCitedBy()),
                around.together().stream().map(this::together).toList(),
                neighbours.marks().stream().map(this::mark).toList(),
                neighbours.previous().map(GraphViews::step), neighbours.next().map(GraphViews::step));
    }

    /** Cables that name exactly this identifier. */
    Citing citing(String identifier, CitedBy cited) {
        return new Citing(cited.total(), Words.count(cited.total(), "cable", "cables"),
                cited.cables().stream().map(this::row).toList(),
                cited.total() > cited.cables().size() ? Optional.of(Links.citedBy(identifier, 1)) : Optional.empty());
    }

    private Citing possibly(CitedBy cited) {
        return new Citing(cited.total(), Words.count(cited.total(), "cable", "cables"),
                cited.cables().stream().map(this::row).toList(), Optional.empty());
    }

    CitingRow row(CitingCable citing) {
        CableInBrief cable = citing.cable();
        return new CitingRow(cable.identifier(), Links.cable(cable.identifier()), headline(cable), date(cable),
                cable.origin().orElse(""), citing.label().map(label -> label + ". ").orElse("") + citing.printed()
                        + (citing.certainty() == Certainty.OPEN ? " (perhaps: the year is open)" : ""));
    }

    private Together together(Companion other) {
        return new Together(other.identifier(), Links.cable(other.identifier()),
                other.cable().map(this::headline).orElse(""), other.cable().map(GraphViews::date).orElse(""),
                Words.count(other.lines(), "REF line", "REF lines"));
    }

    private Mark mark(RulerMark mark) {
        return switch (mark) {
            case RulerMark.Here here -> new Mark(number(here.serial()), "here", "this one", Optional.empty());
            case RulerMark.Held held -> new Mark(number(held.serial()), "held",
                    "held: " + headline(held.cable()) + ", " + date(held.cable()),
                    Optional.of(Links.cable(held.cable().identifier())));
            case RulerMark.Cited cited -> new Mark(number(cited.serial()), "cited", "cited, not held",
                    Optional.of(Links.cable(cited.identifier())));
            case RulerMark.Unknown unknown -> new Mark(unknown.size() == 1
                    ? number(unknown.first())
                    : number(unknown.first()) + " to " + number(unknown.last()), "unknown",
                    unknown.size() == 1
                            ? "not known"
                            : String.format(Locale.ENGLISH, "%,d numbers not known", unknown.size()),
                    Optional.empty());
        };
    }

    /** As in identifiers, without separators. */
    private static String number(int serial) {
        return String.valueOf(serial);
    }

    private static Step step(CableInBrief cable) {
        return new Step(cable.identifier(), Links.cable(cable.identifier()), date(cable));
    }

    /** A subject as a title. */
    public String headline(CableInBrief cable) {
        return titles.of(cable.headline(), cable.spellings());
    }

    public static String date(CableInBrief cable) {
        return cable.moment().map(Words::day).orElse("undated");
    }

    static List<Step> steps(List<CableInBrief> cables) {
        return cables.stream().map(GraphViews::step).toList();
    }
}
