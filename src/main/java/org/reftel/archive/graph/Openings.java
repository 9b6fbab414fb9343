package org.reftel.archive.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import org.reftel.archive.cable.ParagraphAnchors;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What links to paragraphs of other cables say of them: one query, however many there are. */
@Repository
@Transactional(readOnly = true)
public class Openings {
    /** Enough for the first words of a paragraph. */
    private static final int OPENING = 200;

    private final EntityManager entities;

    Openings(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The start of a paragraph.
     *
     * @param anchor what it is called in addresses
     */
    public record Opening(Optional<Integer> number, String anchor, String text) {}

    /** The paragraphs of these cables, in order. */
    public Map<String, List<Opening>> of(Collection<String> identifiers) {
        Map<String, List<Object[]>> rows = new LinkedHashMap<>();
        if (!identifiers.isEmpty()) {
            entities.createQuery("""
                    select c.identity.identifier, p.number, substring(p.text, 1, :longest)
                    from Paragraph p join Cable c on c.id = p.id.cableId where c.identity.identifier in :identifiers
                    order by c.identity.identifier, p.id.ordinal""", Object[].class)
                    .setParameter("identifiers", identifiers).setParameter("longest", OPENING).getResultList()
                    .forEach(row -> rows.computeIfAbsent((String) row[0], _ -> new ArrayList<>()).add(row));
        }
        Map<String, List<Opening>> openings = new HashMap<>();
        rows.forEach((identifier, paragraphs) -> openings.put(identifier, openings(paragraphs)));
        return openings;
    }

    private static List<Opening> openings(List<Object[]> rows) {
        List<Optional<Integer>> numbers = rows.stream().map(row -> Optional.ofNullable((Integer) row[1])).toList();
        List<String> anchors = ParagraphAnchors.of(numbers);
        List<Opening> openings = new ArrayList<>();
        for (Object[] row : rows) {
            openings.add(new Opening(numbers.get(openings.size()), anchors.get(openings.size()), (String) row[2]));
        }
        return openings;
    }
}
