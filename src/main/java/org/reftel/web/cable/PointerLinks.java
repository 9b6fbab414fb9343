package org.reftel.web.cable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.reftel.archive.cable.Cable;
import org.reftel.archive.cable.Paragraph;
import org.reftel.archive.cable.ParagraphAnchors;
import org.reftel.archive.graph.CableInBrief;
import org.reftel.archive.graph.Openings;
import org.reftel.archive.graph.Openings.Opening;
import org.reftel.telegram.pointer.Pointer;
import org.reftel.telegram.pointer.Pointer.Paragraphs;
import org.reftel.telegram.pointer.Pointer.References;
import org.reftel.telegram.pointer.PointerFinder;
import org.reftel.web.cable.PointerAim.Known;
import org.reftel.web.graph.GraphViews;
import org.springframework.stereotype.Component;

/** Tells where "reftel", "ref B", "septel" and "para 7" lead that a cable's text speaks of. */
@Component
class PointerLinks {
    /** Its paragraphs are a draft's or a note's; "paragraph 3" means theirs. */
    private static final String QUOTED_TEXT = "QUOTED_TEXT";

    private final Openings openings;
    private final GraphViews views;

    PointerLinks(Openings openings, GraphViews views) {
        this.openings = openings;
        this.views = views;
    }

    /**
     * Words that lead somewhere.
     *
     * @param paragraph ordinal
     * @param start in the reading text
     * @param note the element of the page that says where to
     */
    record PointerLink(int paragraph, int start, int length, String words, PointerAim aim, String note) {}

    private record Found(int paragraph, String words, Pointer pointer) {}

    /**
     * In the order of the text; words that could only be guessed at are left out.
     *
     * @param held of the cables that it refers to, those held, by identifier
     */
    List<PointerLink> in(Cable cable, Map<String, CableInBrief> held) {
        List<Found> found = found(cable);
        if (found.isEmpty()) {
            return List.of();
        }
        Known known = known(cable, held, found);
        Map<PointerAim, String> notes = new LinkedHashMap<>();
        List<PointerLink> links = new ArrayList<>();
        for (Found one : found) {
            PointerAim.of(one.pointer.aim(), known).ifPresent(aim -> {
                String note = notes.computeIfAbsent(aim, _ -> "pointer-" + (notes.size() + 1));
                links.add(new PointerLink(one.paragraph, one.pointer.start(),
                        one.pointer.end() - one.pointer.start(), one.words, aim, note));
            });
        }
        return links;
    }

    private static List<Found> found(Cable cable) {
        List<Found> found = new ArrayList<>();
        int ordinal = 1;
        for (Paragraph paragraph : cable.paragraphs()) {
            int here = ordinal++;
            boolean quoted = paragraph.kind().equals(QUOTED_TEXT);
            PointerFinder.in(paragraph.text()).stream()
                    .filter(pointer -> !(quoted && pointer.aim() instanceof Paragraphs))
                    .forEach(pointer -> found.add(
                            new Found(here, paragraph.text().substring(pointer.start(), pointer.end()), pointer)));
        }
        return found;
    }

    private Known known(Cable cable, Map<String, CableInBrief> held, List<Found> found) {
        ReferenceEntries entries = new ReferenceEntries(cable.references());
        Map<String, List<Opening>> opened = new HashMap<>(openings.of(spokenOf(found, entries, held.keySet())));
        opened.put(cable.identifier(), own(cable));
        return new Known(cable.identifier(), entries, held, opened, views::headline);
    }

    /** The held cables of which paragraphs are spoken. */
    private static Set<String> spokenOf(List<Found> found, ReferenceEntries entries, Set<String> held) {
        Set<String> spokenOf = new TreeSet<>();
        for (Found one : found) {
            if (one.pointer.aim() instanceof Paragraphs(int _, int _, Optional<References> of)) {
                of.map(entries::meant).filter(meant -> !meant.open()).stream()
                        .flatMap(meant -> meant.entries().stream()).flatMap(entry -> entry.cable().stream())
                        .filter(held::contains).forEach(spokenOf::add);
            }
        }
        return spokenOf;
    }

    private static List<Opening> own(Cable cable) {
        List<String> anchors = ParagraphAnchors.of(cable.paragraphs().stream().map(Paragraph::number).toList());
        List<Opening> openings = new ArrayList<>();
        for (Paragraph paragraph : cable.paragraphs()) {
            openings.add(new Opening(paragraph.number(), Objects.requireNonNull(anchors.get(openings.size())),
                    paragraph.text()));
        }
        return openings;
    }
}
