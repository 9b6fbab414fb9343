package org.reftel.web.cable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.reftel.archive.cable.Cable;
import org.reftel.archive.cable.Mention;
import org.reftel.archive.cable.Paragraph;
import org.reftel.search.Facet;
import org.reftel.search.lucene.HitMarks.Range;
import org.reftel.vocabulary.Glossary;
import org.reftel.web.cable.OfficeLinks.OfficeLink;
import org.reftel.web.cable.PointerLinks.PointerLink;
import org.reftel.web.cable.ReadingView.Explained;
import org.reftel.web.cable.ReadingView.ParagraphView;
import org.reftel.web.page.Level;
import org.reftel.web.page.Links;
import org.reftel.web.page.Words;

/** Paragraphs with persons, repairs, short forms and words that point elsewhere marked in their text. */
final class ParagraphViews {
    private final Cable cable;
    private final List<String> anchors;
    private final List<MarkedText> texts;

    private record Place(int paragraph, int start, int length, Explained link) {}

    /** Nothing is marked yet. */
    ParagraphViews(Cable cable, List<String> anchors) {
        this.cable = cable;
        this.anchors = anchors;
        this.texts = cable.paragraphs().stream().map(paragraph -> new MarkedText(paragraph.text())).toList();
    }

    /** What was taken out, whom it names, and where its words lead; a name goes before an office, an office before a pointer. */
    void markPersonsAndPointers(List<OfficeLink> offices, List<PointerLink> pointers) {
        int ordinal = 0;
        for (Paragraph paragraph : cable.paragraphs()) {
            MarkedText text = texts.get(ordinal++);
            paragraph.redactions().forEach(mark -> text.addRedacted(mark.readingStart(),
                    mark.readingStart() + mark.length()));
        }
        markAll(cable.mentions().stream().flatMap(mention -> mention.occurrences().stream()
                .map(place -> new Place(place.paragraph(), place.readingStart(), place.length(), person(mention))))
                .toList());
        markAll(offices.stream().map(office -> new Place(office.paragraph(), office.start(), office.length(),
                new Explained("person inferred", Links.entity(Facet.PERSON, office.person()),
                        "Inferred: " + office.name() + ". " + Words.sentence(office.reason()), office.note())))
                .toList());
        markAll(pointers.stream().map(pointer -> new Place(pointer.paragraph(), pointer.start(), pointer.length(),
                new Explained("pointer",
                        pointer.aim().href().isEmpty() ? "#" + pointer.note() : pointer.aim().href(),
                        pointer.aim().tip(), pointer.note())))
                .toList());
    }

    void markRepairs(RepairMarks repairs) {
        repairs.mark(texts);
    }

    void markShortForms(ShortForms forms) {
        texts.forEach(forms::mark);
    }

    private void markAll(List<Place> places) {
        places.stream().filter(place -> place.paragraph > 0 && place.paragraph <= texts.size())
                .sorted(Comparator.comparingInt(Place::start).thenComparingInt(place -> -place.length))
                .forEach(place -> texts.get(place.paragraph - 1).add(place.start, place.start + place.length,
                        place.link));
    }

    private static Explained person(Mention mention) {
        String tip = mention.person().name() + mention.role().map(role -> ", " + role).orElse("") + ". "
                + Words.sentence(mention.reason());
        return new Explained("person", Links.entity(Facet.PERSON, mention.person().slug()), tip,
                CablePage.Person.note(mention));
    }

    /**
     * All of them, in order.
     *
     * @param hits by the ordinals of the paragraphs
     */
    List<ParagraphView> views(Glossary glossary, Map<Integer, List<Range>> hits) {
        List<ParagraphView> list = new ArrayList<>();
        for (Paragraph paragraph : cable.paragraphs()) {
            int ordinal = list.size() + 1;
            String anchor = anchors.get(ordinal - 1);
            String meaning = paragraph.marking()
                    .map(marking -> glossary.portion(marking).orElse("portion marking " + marking)).orElse("");
            list.add(new ParagraphView(anchor, paragraph.number().map(String::valueOf).orElse(""),
                    paragraph.marking().map(Level::ofPortion), meaning, paragraph.heading(), paragraph.kind(),
                    texts.get(ordinal - 1).parts(hits.getOrDefault(ordinal, List.of())),
                    Links.cite(cable.identifier(), anchor)));
        }
        return list;
    }
}
