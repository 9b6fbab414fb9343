package org.reftel.web.cable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.reftel.archive.cable.Cable;
import org.reftel.archive.cable.Paragraph;
import org.reftel.archive.cable.ParagraphAnchors;
import org.reftel.search.lucene.HitMarks;
import org.reftel.search.lucene.HitMarks.Range;
import org.reftel.vocabulary.Vocabulary;
import org.reftel.web.cable.OfficeLinks.OfficeLink;
import org.reftel.web.cable.PointerLinks.PointerLink;
import org.reftel.web.cable.ReadingView.Block;
import org.reftel.web.cable.ReadingView.Heading;
import org.reftel.web.cable.ReadingView.ParagraphView;
import org.reftel.web.cable.ReadingView.Switch;
import org.reftel.web.page.CableAsked;
import org.reftel.web.page.CableAsked.View;
import org.reftel.web.page.Level;
import org.reftel.web.page.Words;
import org.springframework.stereotype.Component;

/** Makes a cable's text for reading. */
@Component
public class ReadingViews {
    private final Vocabulary vocabulary;
    private final HitMarks hits;
    private final Map<String, String> abbreviations;

    ReadingViews(Vocabulary vocabulary, HitMarks hits) {
        this.vocabulary = vocabulary;
        this.hits = hits;
        this.abbreviations = ShortForms.listed(vocabulary);
    }

    /** The text as asked for; beside the document all of it is shown. */
    ReadingView of(Cable cable, CableAsked asked, List<OfficeLink> offices, List<PointerLink> pointers) {
        List<String> anchors = anchors(cable);
        ParagraphViews views = new ParagraphViews(cable, anchors);
        views.markPersonsAndPointers(offices, pointers);
        ShortForms forms = ShortForms.of(cable, anchors, abbreviations, vocabulary);
        views.markShortForms(forms);
        if (!asked.repairsHidden()) {
            views.markRepairs(new RepairMarks(cable, asked.view() == View.SIDE_BY_SIDE));
        }
        Map<Integer, List<Range>> ranges = hits(cable, asked);
        List<ParagraphView> paragraphs = views.views(vocabulary.glossary(), ranges);
        boolean all = !asked.unclassifiedOnly() || asked.view() != View.READING;
        return new ReadingView(all ? whole(paragraphs) : unclassified(cable, paragraphs), contents(paragraphs),
                Stripe.of(cable.paragraphs(), anchors), forms.met(), switches(cable, asked),
                asked.query().isBlank() ? "" : count(ranges));
    }

    private static String count(Map<Integer, List<Range>> ranges) {
        int places = ranges.values().stream().mapToInt(List::size).sum();
        return places == 0 ? "its words are not in the text" : Words.count(places, "place", "places") + " marked";
    }

    /** Without any mark, for paper. */
    public ReadingView plain(Cable cable, CableAsked asked) {
        List<String> anchors = anchors(cable);
        List<ParagraphView> paragraphs = new ParagraphViews(cable, anchors).views(vocabulary.glossary(), Map.of());
        return new ReadingView(asked.unclassifiedOnly() ? unclassified(cable, paragraphs) : whole(paragraphs),
                contents(paragraphs), Optional.empty(), List.of(), List.of(), "");
    }

    static List<String> anchors(Cable cable) {
        return ParagraphAnchors.of(cable.paragraphs().stream().map(Paragraph::number).toList());
    }

    private Map<Integer, List<Range>> hits(Cable cable, CableAsked asked) {
        return asked.query().isBlank()
                ? Map.of()
                : hits.in(asked.query(), cable.paragraphs().stream().map(Paragraph::text).toList());
    }

    private static List<Heading> contents(List<ParagraphView> paragraphs) {
        return paragraphs.stream()
                .flatMap(p -> p.heading().map(heading -> new Heading(heading, p.anchor())).stream()).toList();
    }

    private static List<Block> whole(List<ParagraphView> paragraphs) {
        return paragraphs.stream().map(Block::of).toList();
    }

    private static List<Block> unclassified(Cable cable, List<ParagraphView> paragraphs) {
        List<Block> blocks = new ArrayList<>();
        List<ParagraphView> leftOut = new ArrayList<>();
        for (ParagraphView paragraph : paragraphs) {
            if (isUnclassified(cable, paragraph)) {
                leaveOut(blocks, leftOut);
                blocks.add(Block.of(paragraph));
            } else {
                leftOut.add(paragraph);
            }
        }
        leaveOut(blocks, leftOut);
        return blocks;
    }

    private static void leaveOut(List<Block> blocks, List<ParagraphView> paragraphs) {
        if (!paragraphs.isEmpty()) {
            blocks.add(Block.leftOut(paragraphs));
            paragraphs.clear();
        }
    }

    /** By its own marking, sensitive or not; without one by that of an unclassified cable. */
    private static boolean isUnclassified(Cable cable, ParagraphView paragraph) {
        return paragraph.marking().map(Level::style)
                .map(style -> style.equals("unclassified") || style.equals("sensitive"))
                .orElse("UNCLASSIFIED".equals(cable.markings().level()));
    }

    private static List<Switch> switches(Cable cable, CableAsked asked) {
        List<Switch> switches = new ArrayList<>();
        boolean reading = asked.view() == View.READING;
        if (cable.repairs().stream().anyMatch(repair -> repair.paragraph() > 0 && !repair.to().isEmpty())) {
            boolean hidden = asked.repairsHidden();
            switches.add(new Switch(hidden ? "Mark what was restored" : "Do not mark what was restored",
                    asked.hidingRepairs(!hidden).address(cable.identifier()), hidden));
        }
        if (reading && cable.paragraphs().stream().anyMatch(paragraph -> paragraph.marking().isPresent())) {
            boolean only = asked.unclassifiedOnly();
            switches.add(new Switch(only ? "All paragraphs" : "Only unclassified paragraphs",
                    asked.onlyUnclassified(!only).address(cable.identifier()), only));
        }
        return switches;
    }
}
