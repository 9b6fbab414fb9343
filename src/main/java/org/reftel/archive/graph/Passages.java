package org.reftel.archive.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.EntityManager;
import org.reftel.archive.cable.CableNumber;
import org.reftel.archive.cable.ParagraphAnchors;
import org.reftel.archive.mention.Quotation;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds what citing cables say of a cable: two queries, however many they are. */
@Repository
@Transactional(readOnly = true)
public class Passages {
    private static final int MOST = 10;
    private static final int MOST_OF_ONE = 2;
    private static final String CABLES = "cables";
    private static final int TEXT = 3;

    private final EntityManager entities;

    Passages(EntityManager entities) {
        this.entities = entities;
    }

    /** A paragraph's number and text. */
    private record NumberedText(Optional<Integer> number, String text) {}

    /** What a cable's REF line names: the letters of the entries that name the cable asked for, and how many others there are. */
    private record Line(Set<String> labels, Set<String> others) {}

    /** In the order of the citing cables. */
    public List<Passage> of(CableNumber number, List<CitingCable> citing) {
        List<Long> ids = citing.stream().map(cable -> cable.cable().id()).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Line> lines = lines(number.identifier(), ids);
        Map<Long, List<NumberedText>> texts = paragraphs(ids);
        List<Passage> passages = new ArrayList<>();
        for (CitingCable cable : citing) {
            Line line = lines.getOrDefault(cable.cable().id(), new Line(Set.of(), Set.of()));
            ReferenceWords words = new ReferenceWords(number, line.labels(), line.others().isEmpty());
            quotations(words, texts.getOrDefault(cable.cable().id(), List.of())).stream().limit(MOST_OF_ONE)
                    .forEach(quotation -> passages.add(new Passage(cable.cable(), quotation)));
        }
        return passages.stream().limit(MOST).toList();
    }

    /** One a paragraph. */
    private static List<Quotation> quotations(ReferenceWords words, List<NumberedText> paragraphs) {
        List<String> anchors = ParagraphAnchors.of(paragraphs.stream().map(NumberedText::number).toList());
        List<Quotation> quotations = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            NumberedText paragraph = paragraphs.get(i);
            String anchor = anchors.get(i);
            words.in(paragraph.text()).stream().findFirst().ifPresent(place -> quotations.add(Quotation.of(anchor,
                    paragraph.number(), paragraph.text(), place.start(), place.length())));
        }
        return quotations;
    }

    private Map<Long, Line> lines(String identifier, List<Long> cables) {
        Map<Long, Line> lines = new HashMap<>();
        entities.createQuery("""
                select r.id.cableId, r.label, r.target from CableReference r where r.id.cableId in :cables
                and r.target is not null""", Object[].class).setParameter(CABLES, cables).getResultList()
                .forEach(row -> {
                    Line line = lines.computeIfAbsent((Long) row[0], _ -> new Line(new HashSet<>(), new HashSet<>()));
                    if (!row[2].equals(identifier)) {
                        line.others().add((String) row[2]);
                    } else if (row[1] != null) {
                        line.labels().add((String) row[1]);
                    }
                });
        return lines;
    }

    private Map<Long, List<NumberedText>> paragraphs(List<Long> cables) {
        Map<Long, List<NumberedText>> paragraphs = new HashMap<>();
        entities.createQuery("""
                select p.id.cableId, p.id.ordinal, p.number, p.text from Paragraph p where p.id.cableId in :cables
                order by p.id.cableId, p.id.ordinal""", Object[].class).setParameter(CABLES, cables).getResultList()
                .forEach(row -> paragraphs.computeIfAbsent((Long) row[0], _ -> new ArrayList<>())
                        .add(new NumberedText(Optional.ofNullable((Integer) row[2]), (String) row[TEXT])));
        return paragraphs;
    }
}
