package org.reftel.web;

import java.time.LocalDateTime;
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

import org.reftel.archive.Cable;
import org.reftel.archive.CableReference;
import org.reftel.archive.Citation;
import org.reftel.archive.Finding;
import org.reftel.archive.Mention;
import org.reftel.archive.MissingSources;
import org.reftel.archive.Paragraph;
import org.reftel.archive.Repair;
import org.reftel.archive.Witnesses;
import org.reftel.archive.graph.CableGraph;
import org.reftel.archive.graph.CableInBrief;
import org.reftel.archive.graph.Surroundings;
import org.reftel.search.Facet;
import org.reftel.vocabulary.Vocabulary;
import org.reftel.web.CablePage.Date;
import org.reftel.web.CablePage.FindingView;
import org.reftel.web.CablePage.Heading;
import org.reftel.web.CablePage.HolderView;
import org.reftel.web.CablePage.ParagraphView;
import org.reftel.web.CablePage.Person;
import org.reftel.web.CablePage.Place;
import org.reftel.web.CablePage.PointerView;
import org.reftel.web.CablePage.Reference;
import org.reftel.web.CablePage.RepairView;
import org.reftel.web.CablePage.SourceView;
import org.reftel.web.CablePage.View;
import org.reftel.web.CablePage.Witnessed;
import org.reftel.web.OfficeLinks.OfficeLink;
import org.reftel.web.PointerLinks.PointerLink;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes a cable's page. */
@Component
class CablePages {
    static final String AS_RECEIVED = "as-received";
    static final String READING = "reading";
    /** How the rules are called that take something out. */
    private static final String LEFT_OUT = "-left-out";

    private final Vocabulary vocabulary;
    private final FacetLabels labels;
    private final TitleCase titles;
    private final OfficeLinks officeLinks;
    private final PointerLinks pointerLinks;
    private final CableGraph graph;
    private final GraphViews graphViews;
    private final Witnesses witnesses;
    private final MissingSources missing;
    private final String url;

    CablePages(Vocabulary vocabulary, FacetLabels labels, OfficeLinks officeLinks, PointerLinks pointerLinks,
            CableGraph graph, GraphViews graphViews, Witnesses witnesses,
            MissingSources missing, @Value("${reftel.url}") String url) {
        this.vocabulary = vocabulary;
        this.labels = labels;
        this.officeLinks = officeLinks;
        this.pointerLinks = pointerLinks;
        this.graph = graph;
        this.graphViews = graphViews;
        this.witnesses = witnesses;
        this.missing = missing;
        this.titles = new TitleCase(new Acronyms(vocabulary));
        this.url = url;
    }

    /**
     * The page.
     *
     * @param received the document as received, where that is what the reader wants to see; else none
     */
    CablePage page(Cable cable, SourceView received) {
        boolean reading = received.lines().isEmpty();
        List<String> cites = cable.references().stream().flatMap(reference -> reference.target().stream()).toList();
        Surroundings around = reading
                ? graph.around(cable.identifier(), cites, GraphViews.FIRST)
                : graph.onlyHeld(cites);
        List<OfficeLink> offices = reading ? officeLinks.in(cable) : List.of();
        List<PointerLink> pointers = reading ? pointerLinks.in(cable, around.held()) : List.of();
        List<ParagraphView> paragraphs = reading
                ? ParagraphViews.of(cable, vocabulary.glossary(), offices, pointers)
                : List.of();
        String address = Links.cable(cable.identifier());
        return new CablePage(cable.identifier(), headline(cable), cable.headline(), date(cable),
                cable.origin()
                        .map(o -> new CablePage.Origin(o.label(), o.inferred(), Links.entity(Facet.ORIGIN, o.label()))),
                Optional.ofNullable(cable.markings().level()).map(Level::of),
                cable.markings().handling().stream().map(Words::sentenceCase).toList(),
                cable.tags().stream().map(tag -> tag(tag.tag().code())).toList(), notices(cable), restored(cable),
                List.of(new View("Reading", address, reading),
                        new View("As received", Links.asReceived(cable.identifier(), ""), !reading)),
                TelegramFields.of(cable, vocabulary), persons(cable), holders(cable, offices),
                cable.references().stream().map(reference -> reference(reference, around.held())).toList(),
                paragraphs.stream().filter(p -> p.heading().isPresent())
                        .map(p -> new Heading(p.heading().orElse(""), p.anchor()))
                        .toList(),
                paragraphs, cable.signer(), repairs(cable),
                AgreementView.of(cable), findings(cable),
                Citation.of(cable) + " " + (url.isEmpty() ? "Reftel, " + address : url + address),
                cable.source().name(),
                String.format(Locale.ENGLISH, "%,d bytes", cable.source().size()), cable.source().sha256(), received,
                pointers(pointers), isThreaded(cable, around), graphViews.of(cable.identifier(), around),
                witnessed(cable));
    }

    private String headline(Cable cable) {
        return titles.of(cable.headline(),
                Spellings.of(cable.headline(), cable.paragraphs().stream().map(Paragraph::text).toList()));
    }

    private static Date date(Cable cable) {
        LocalDateTime sent = cable.dates().sent();
        LocalDateTime created = cable.dates().created();
        if (sent != null) {
            return new Date(Words.minute(sent) + " UTC", "sent", sent + "Z");
        }
        return created != null
                ? new Date(Words.minute(created), "created, says the site; zone unstated", created.toString())
                : new Date("Undated", "neither the document nor the telegram has a date", "");
    }

    private CablePage.Tag tag(String code) {
        return new CablePage.Tag(code, labels.meaningOrNot(code), Links.entity(Facet.TAG, code));
    }

    private static List<String> notices(Cable cable) {
        List<String> notices = new ArrayList<>();
        if (cable.isPartial()) {
            notices.add("Partial extract: the site says that the full text of the original cable is not available.");
        }
        if (cable.dates().moment().isEmpty()) {
            notices.add("Undated: neither this document nor the telegram in it has a date"
                    + (cable.identity().year() == null ? ", so the year of its number is open" : "") + ".");
        }
        cable.origin().filter(o -> o.inferred()).ifPresent(o -> notices.add(
                "Origin inferred: no site states it; " + o.label()
                        + " is the post of the station in the telegram's number."));
        cable.redaction().ifPresent(notices::add);
        return notices;
    }

    /** "44 apostrophes ..." would be too much: characters and lines. */
    private static String restored(Cable cable) {
        long lines = cable.repairs().stream().filter(repair -> repair.rule().endsWith(LEFT_OUT)).count();
        long characters = cable.repairs().size() - lines;
        List<String> parts = new ArrayList<>();
        if (characters > 0) {
            parts.add(Words.count(characters, "character", "characters") + " restored");
        }
        if (lines > 0) {
            parts.add(Words.count(lines, "line", "lines") + " of the transmission left out");
        }
        return String.join(", ", parts);
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
                witnesses.ofSameNumber(cable.identity()).stream()
                        .map(other -> new CablePage.Apart(other, Links.cable(other))).toList(),
                Optional.ofNullable(missing.of(cable.identifier()).get(cable.source().sha256())).map(Words::gone)
                        .orElse(""),
                Links.history(cable.identifier()));
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

    /** The same repair in many places is one entry. */
    private static List<RepairView> repairs(Cable cable) {
        Map<String, List<Repair>> kinds = cable.repairs().stream().collect(Collectors.groupingBy(
                repair -> repair.rule() + "\n" + repair.from() + "\n" + repair.to(), LinkedHashMap::new,
                Collectors.toList()));
        return kinds.values().stream()
                .map(same -> new RepairView(RepairWords.of(same.getFirst().rule()),
                        same.getFirst().from().replaceAll("\\R", "\u21b5"),
                        same.getFirst().to(), Words.count(same.size(), "place", "places")))
                .toList();
    }
}
