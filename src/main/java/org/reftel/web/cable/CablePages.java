package org.reftel.web.cable;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.reftel.archive.cable.Cable;
import org.reftel.archive.cable.CableReference;
import org.reftel.archive.cable.Finding;
import org.reftel.archive.cable.Mention;
import org.reftel.archive.graph.CableGraph;
import org.reftel.archive.graph.CableInBrief;
import org.reftel.archive.graph.Surroundings;
import org.reftel.archive.run.MissingSources;
import org.reftel.archive.witness.Witnesses;
import org.reftel.search.Facet;
import org.reftel.vocabulary.Vocabulary;
import org.reftel.web.anatomy.Anatomy;
import org.reftel.web.anatomy.AnatomyNotes;
import org.reftel.web.anatomy.AnatomyReader;
import org.reftel.web.cable.CablePage.FindingView;
import org.reftel.web.cable.CablePage.HolderView;
import org.reftel.web.cable.CablePage.Person;
import org.reftel.web.cable.CablePage.Place;
import org.reftel.web.cable.CablePage.PointerView;
import org.reftel.web.cable.CablePage.Reference;
import org.reftel.web.cable.CablePage.SourceView;
import org.reftel.web.cable.CablePage.Witnessed;
import org.reftel.web.cable.OfficeLinks.OfficeLink;
import org.reftel.web.cable.PointerLinks.PointerLink;
import org.reftel.web.graph.GraphViews;
import org.reftel.web.page.CableAsked;
import org.reftel.web.page.CableAsked.View;
import org.reftel.web.page.FacetLabels;
import org.reftel.web.page.Level;
import org.reftel.web.page.Links;
import org.reftel.web.page.LocalTime;
import org.reftel.web.page.Words;
import org.springframework.stereotype.Component;

/** Makes a cable's page. */
@Component
class CablePages {
    private final Vocabulary vocabulary;
    private final FacetLabels labels;
    private final CableFacts facts;
    private final ReadingViews readings;
    private final RelatedViews relations;
    private final OfficeLinks officeLinks;
    private final PointerLinks pointerLinks;
    private final CableGraph graph;
    private final GraphViews graphViews;
    private final Witnesses witnesses;
    private final MissingSources missing;
    private final CiteViews citing;

    CablePages(Vocabulary vocabulary, FacetLabels labels, CableFacts facts, ReadingViews readings,
            RelatedViews relations, OfficeLinks officeLinks, PointerLinks pointerLinks,
            CableGraph graph, GraphViews graphViews, Witnesses witnesses, MissingSources missing, CiteViews citing) {
        this.vocabulary = vocabulary;
        this.labels = labels;
        this.facts = facts;
        this.readings = readings;
        this.relations = relations;
        this.officeLinks = officeLinks;
        this.pointerLinks = pointerLinks;
        this.graph = graph;
        this.graphViews = graphViews;
        this.witnesses = witnesses;
        this.missing = missing;
        this.citing = citing;
    }

    /**
     * The page.
     *
     * @param documents of the cable, by its parts, as far as they are wanted and not withheld
     */
    CablePage page(Cable cable, CableAsked asked, Documents documents) {
        Seen seen = seen(cable, asked);
        ReadingView text = seen.text;
        Surroundings around = seen.around;
        Optional<ZoneId> zone = LocalTime.zone(cable, vocabulary);
        return new CablePage(cable.identifier(), facts.headline(cable), cable.headline(), CableFacts.date(cable),
                origin(cable), Optional.ofNullable(cable.markings().level()).map(Level::of),
                cable.markings().handling().stream().map(Words::sentenceCase).toList(),
                cable.tags().stream().map(tag -> tag.tag().code()).distinct().map(this::tag).toList(),
                CableFacts.notices(cable),
                CableFacts.restored(cable), views(cable, asked), TelegramFields.of(cable, vocabulary), persons(cable),
                holders(cable, seen.offices),
                cable.references().stream().map(reference -> reference(reference, around.held())).toList(),
                text, sides(cable, asked, text, documents), anatomy(asked, documents, zone), cable.signer(),
                new RepairMarks(cable, false).list(), AgreementView.of(cable), findings(cable), citing.of(cable),
                cable.source().name(), String.format(Locale.ENGLISH, "%,d bytes", cable.source().size()),
                cable.source().sha256(), received(documents, asked, zone), pointers(seen.pointers),
                isThreaded(cable, around), graphViews.of(cable.identifier(), around), witnessed(cable),
                asked.view() == View.READING ? relations.of(cable, shown(around)) : List.of());
    }

    /** What is marked in the text, and what stands around the cable. */
    private record Seen(Surroundings around, List<OfficeLink> offices, List<PointerLink> pointers,
            ReadingView text) {}

    /** Of what the view does not show, nothing is looked up. */
    private Seen seen(Cable cable, CableAsked asked) {
        List<String> cites = cable.references().stream().flatMap(reference -> reference.target().stream()).toList();
        Surroundings around = asked.view() == View.READING
                ? graph.around(cable.identifier(), cites, GraphViews.FIRST)
                : graph.onlyHeld(cites);
        if (asked.view() == View.AS_RECEIVED) {
            return new Seen(around, List.of(), List.of(), ReadingView.none());
        }
        List<OfficeLink> offices = officeLinks.in(cable);
        List<PointerLink> pointers = pointerLinks.in(cable, around.held());
        return new Seen(around, offices, pointers, readings.of(cable, asked, offices, pointers));
    }

    private static Optional<CablePage.Origin> origin(Cable cable) {
        return cable.origin()
                .map(o -> new CablePage.Origin(o.label(), o.inferred(), Links.entity(Facet.ORIGIN, o.label())));
    }

    private static Optional<SideBySide> sides(Cable cable, CableAsked asked, ReadingView text, Documents documents) {
        return asked.view() == View.SIDE_BY_SIDE
                ? Optional.of(SideBySide.of(cable, text.paragraphs(), documents.telegrams()))
                : Optional.empty();
    }

    private Optional<Anatomy> anatomy(CableAsked asked, Documents documents, Optional<ZoneId> zone) {
        return asked.view() == View.READING
                ? documents.first().map(telegram -> AnatomyReader.of(telegram, vocabulary, zone))
                : Optional.empty();
    }

    private static List<CablePage.ViewLink> views(Cable cable, CableAsked asked) {
        return Stream.of(View.values()).map(view -> new CablePage.ViewLink(view.parameter(),
                asked.in(view).address(cable.identifier()), view == asked.view())).toList();
    }

    private SourceView received(Documents documents, CableAsked asked, Optional<ZoneId> zone) {
        if (asked.view() != View.AS_RECEIVED) {
            return SourceView.none();
        }
        SourceView lines = documents.bytes().map(bytes -> SourceLines.of(bytes,
                telegram -> AnatomyNotes.of(telegram, vocabulary, zone))).orElse(SourceView.none());
        return asked.document().isEmpty() || lines.lines().isEmpty()
                ? lines
                : lines.of("Another document of this cable, SHA-256 " + asked.document() + "\u2026. ");
    }

    /** What the page names in other lists. */
    private static List<String> shown(Surroundings around) {
        return Stream.concat(around.held().keySet().stream(),
                around.citedBy().cables().stream().map(citing -> citing.cable().identifier())).toList();
    }

    private CablePage.Tag tag(String code) {
        return new CablePage.Tag(code, labels.meaningOrNot(code), Links.entity(Facet.TAG, code));
    }

    /** Without those that the comparisons tell already. */
    private static List<FindingView> findings(Cable cable) {
        Set<String> told = cable.comparisons().stream().flatMap(made -> made.message().stream())
                .collect(Collectors.toSet());
        return cable.findings().stream().filter(finding -> !told.contains(finding.message()))
                .map(finding -> finding(finding, cable)).toList();
    }

    /** A later section's lines are those of its own document. */
    private static FindingView finding(Finding finding, Cable cable) {
        String document = finding.part() == 1
                ? ""
                : cable.sections().get(finding.part() - 2).source().sha256();
        String received = Links.asReceived(cable.identifier(), document);
        List<Integer> lines = new ArrayList<>(List.of(finding.line()));
        finding.other().map(Finding.Other::line).filter(line -> line != finding.line()).ifPresent(lines::add);
        return new FindingView(finding.message(),
                lines.stream().map(line -> Place.of(line, received)).toList());
    }

    private static List<Person> persons(Cable cable) {
        return cable.mentions().stream()
                .sorted(Comparator.comparingInt((Mention mention) -> -mention.occurrences().size()))
                .map(mention -> new Person(mention.person().name(), mention.role().orElse(""),
                        Words.count(mention.occurrences().size(), "place", "places"),
                        Words.sentence(mention.reason()), Links.entity(Facet.PERSON, mention.person().slug()),
                        Person.note(mention), mention.protection().orElse("")))
                .toList();
    }

    /** Each office once, in the order of the text. */
    private static List<HolderView> holders(Cable cable, List<OfficeLink> offices) {
        Map<String, HolderView> holders = new LinkedHashMap<>();
        for (OfficeLink link : offices) {
            String text = cable.paragraphs().get(link.paragraph() - 1).text();
            holders.putIfAbsent(link.note(), new HolderView(text.substring(link.start(), link.start() + link.length()),
                    link.name(), Links.entity(Facet.PERSON, link.person()), Words.sentence(link.reason()),
                    link.note()));
        }
        return List.copyOf(holders.values());
    }

    /** Each aim once, in the order of the text. */
    private static List<PointerView> pointers(List<PointerLink> links) {
        Map<String, PointerView> views = new LinkedHashMap<>();
        links.forEach(link -> views.putIfAbsent(link.note(), PointerView.of(link)));
        return List.copyOf(views.values());
    }

    private Witnessed witnessed(Cable cable) {
        int documents = witnesses.of(cable.identifier()).size();
        return new Witnessed(documents > 1 ? documents + " documents hold this cable: compare them" : "",
                Links.witnesses(cable.identifier()),
                witnesses.ofSameNumber(cable).stream().map(CablePages::apart).toList(),
                Optional.ofNullable(missing.of(cable.identifier()).get(cable.source().sha256())).map(Words::gone)
                        .orElse(""),
                Links.history(cable.identifier()));
    }

    private static CablePage.Apart apart(Witnesses.SameNumber other) {
        String relation = !other.yearOpen() ? "another" : other.sameSubject() ? "likely" : "perhaps";
        return new CablePage.Apart(other.identifier(), Links.cable(other.identifier()), relation);
    }

    private static boolean isThreaded(Cable cable, Surroundings around) {
        return cable.references().stream().anyMatch(reference -> reference.target().isPresent())
                || !around.citedBy().isEmpty();
    }

    /** Where the year is open, all telegrams of the number are offered, never one of them taken. */
    private Reference reference(CableReference reference, Map<String, CableInBrief> held) {
        boolean open = reference.isOpen();
        String target = reference.leadsTo().orElse("");
        Optional<CableInBrief> here = open ? Optional.empty() : Optional.ofNullable(held.get(target));
        String status = target.isEmpty()
                ? "names no telegram that can be told"
                : here.isPresent() ? "" : open ? "year open" : "not held";
        return new Reference(reference.label().map(label -> label + ".").orElse(""), reference.printed(), target,
                target.isEmpty() ? Optional.empty() : Optional.of(Links.cable(target)), status,
                here.map(cable -> graphViews.headline(cable) + ", " + GraphViews.date(cable)).orElse(""),
                Stream.concat(reference.inference().stream(), reference.evidence().stream())
                        .collect(Collectors.joining("; ")));
    }
}
