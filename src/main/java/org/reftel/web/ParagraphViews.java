package org.reftel.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import org.reftel.archive.Cable;
import org.reftel.archive.Mention;
import org.reftel.archive.Occurrence;
import org.reftel.archive.Paragraph;
import org.reftel.archive.ParagraphAnchors;
import org.reftel.archive.Repair;
import org.reftel.search.Facet;
import org.reftel.vocabulary.Glossary;
import org.reftel.web.CablePage.ParagraphView;
import org.reftel.web.CablePage.PersonLink;
import org.reftel.web.CablePage.Piece;
import org.reftel.web.CablePage.PointerView;
import org.reftel.web.OfficeLinks.OfficeLink;
import org.reftel.web.PointerLinks.PointerLink;

/** Paragraphs with persons, repairs and words that point elsewhere marked in their text. */
final class ParagraphViews {
    private static final String PART = "\n\n";

    private final Glossary glossary;
    private final Map<Integer, TreeMap<Integer, Mark>> marks = new TreeMap<>();

    /**
     * A marked stretch.
     *
     * @param length in the reading text
     */
    private record Mark(int length, Optional<PersonLink> person, Optional<String> repair, boolean redacted,
            Optional<PointerView> pointer) {
        private static Mark of(int length, PersonLink person) {
            return new Mark(length, Optional.of(person), Optional.empty(), false, Optional.empty());
        }
    }

    private ParagraphViews(Glossary glossary) {
        this.glossary = glossary;
    }

    static List<ParagraphView> of(Cable cable, Glossary glossary, List<OfficeLink> offices,
            List<PointerLink> pointers) {
        ParagraphViews views = new ParagraphViews(glossary);
        // persons after repairs: where both start at one place, the link matters more
        cable.repairs().forEach(views::mark);
        pointers.forEach(views::mark);
        offices.forEach(views::mark);
        cable.mentions().forEach(views::mark);
        cable.paragraphs().forEach(paragraph -> paragraph.redactions().forEach(views::markRedacted));
        List<String> anchors = ParagraphAnchors.of(cable.paragraphs().stream().map(Paragraph::number).toList());
        List<ParagraphView> list = new ArrayList<>();
        for (Paragraph paragraph : cable.paragraphs()) {
            list.add(views.view(paragraph, list.size() + 1, anchors.get(list.size())));
        }
        return list;
    }

    private void mark(Repair repair) {
        if (repair.paragraph() > 0 && !repair.to().isEmpty()) {
            put(repair.paragraph(), repair.readingStart(), new Mark(repair.to().length(), Optional.empty(),
                    Optional.of(RepairWords.of(repair.rule()) + ": “" + repair.from() + "” in the document"), false,
                    Optional.empty()));
        }
    }

    private void markRedacted(Occurrence place) {
        put(place.paragraph(), place.readingStart(),
                new Mark(place.length(), Optional.empty(), Optional.empty(), true, Optional.empty()));
    }

    private void mark(OfficeLink office) {
        PersonLink link = new PersonLink(Links.entity(Facet.PERSON, office.person()),
                "Inferred: " + office.name() + ". " + Words.sentence(office.reason()), office.note(), true);
        put(office.paragraph(), office.start(), Mark.of(office.length(), link));
    }

    private void mark(PointerLink pointer) {
        PointerView view = PointerView.of(pointer);
        put(pointer.paragraph(), pointer.start(),
                new Mark(pointer.length(), Optional.empty(), Optional.empty(), false, Optional.of(view)));
    }

    private void mark(Mention mention) {
        PersonLink link = new PersonLink(Links.entity(Facet.PERSON, mention.person().slug()), tip(mention),
                CablePage.Person.note(mention), false);
        for (Occurrence place : mention.occurrences()) {
            if (place.paragraph() > 0) {
                put(place.paragraph(), place.readingStart(), Mark.of(place.length(), link));
            }
        }
    }

    /** Who it is, as what, and why: what an eye sees beside the name. */
    private static String tip(Mention mention) {
        return mention.person().name() + mention.role().map(role -> ", " + role).orElse("") + ". "
                + Words.sentence(mention.reason());
    }

    private void put(int paragraph, int start, Mark mark) {
        marks.computeIfAbsent(paragraph, _ -> new TreeMap<>()).put(start, mark);
    }

    private ParagraphView view(Paragraph paragraph, int ordinal, String anchor) {
        String number = paragraph.number().map(String::valueOf).orElse("");
        String meaning = paragraph.marking()
                .map(marking -> glossary.portion(marking).orElse("portion marking " + marking)).orElse("");
        return new ParagraphView(anchor, number, paragraph.marking().map(Level::ofPortion), meaning,
                paragraph.heading(),
                paragraph.kind(), parts(paragraph.text(), marks.getOrDefault(ordinal, new TreeMap<>())));
    }

    private static List<List<Piece>> parts(String text, NavigableMap<Integer, Mark> marks) {
        List<List<Piece>> parts = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf(PART, start);
            int stop = end < 0 ? text.length() : end;
            parts.add(pieces(text, start, stop, marks));
            if (end < 0) {
                break;
            }
            start = end + PART.length();
        }
        return parts;
    }

    private static List<Piece> pieces(String text, int from, int to, NavigableMap<Integer, Mark> marks) {
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        for (Map.Entry<Integer, Mark> entry : marks.subMap(from, to).entrySet()) {
            int start = entry.getKey();
            int end = Math.min(to, start + entry.getValue().length);
            if (start < at || end <= start) {
                continue;
            }
            if (start > at) {
                pieces.add(plain(text.substring(at, start)));
            }
            Mark mark = entry.getValue();
            pieces.add(new Piece(text.substring(start, end), mark.person, mark.repair, mark.redacted,
                    mark.pointer));
            at = end;
        }
        if (at < to) {
            pieces.add(plain(text.substring(at, to)));
        }
        return pieces;
    }

    private static Piece plain(String text) {
        return new Piece(text, Optional.empty(), Optional.empty(), false, Optional.empty());
    }
}
