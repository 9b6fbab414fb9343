package org.reftel.archive;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Rows of lists, as projections: five queries for a list, however long it is. */
@Repository
@Transactional(readOnly = true)
public class CableRows {
    /** How much of a paragraph a row has, in characters. */
    public static final int LONGEST_OPENING = 320;

    private final EntityManager entities;

    CableRows(EntityManager entities) {
        this.entities = entities;
    }

    /** The rows of these cables, in the order of the keys; a key that is not held any more is left out. */
    public List<CableRow> rows(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, List<String>> tags = lists(ids,
                "select t.id.cableId, t.tag.code from CableTag t where t.id.cableId in :ids order by t.id.ordinal",
                String.class);
        Map<Long, List<CableRow.PersonName>> persons = lists(ids, """
                select m.id.cableId, new org.reftel.archive.CableRow$PersonName(m.person.slug, m.person.name)
                from Mention m where m.id.cableId in :ids order by m.id.ordinal""", CableRow.PersonName.class);
        Map<Long, List<Long>> references = lists(ids,
                "select r.id.cableId, count(*) from CableReference r where r.id.cableId in :ids group by r.id.cableId",
                Long.class);
        Map<Long, CableRow.ParagraphRow> openings = paragraphs(
                ids.stream().map(id -> new PlaceInCable(id, 1)).toList());
        Map<Long, CableRow> rows = new HashMap<>();
        for (Object[] row : query("""
                select c.id, c.identity.identifier, c.subject, c.title, c.dates.sent, c.dates.created, c.origin.label,
                c.origin.inferred, c.markings.level, c.markings.handling, c.markings.releaseForm, c.partial,
                c.conflicts
                from Cable c where c.id in :ids""", ids)) {
            Long id = (Long) row[0];
            rows.put(id, row(row, tags.getOrDefault(id, List.of()), persons.getOrDefault(id, List.of()),
                    references.getOrDefault(id, List.of(0L)).getFirst().intValue(),
                    Optional.ofNullable(openings.get(id))));
        }
        return ids.stream().filter(rows::containsKey).map(rows::get).toList();
    }

    /** The paragraphs at these places, by cable. */
    public Map<Long, CableRow.ParagraphRow> paragraphs(Collection<PlaceInCable> places) {
        Map<Long, CableRow.ParagraphRow> paragraphs = new HashMap<>();
        if (!places.isEmpty()) {
            for (Object[] row : entities.createQuery("""
                    select p.id.cableId, p.id.ordinal, p.number, p.marking, substring(p.text, 1, :longest)
                    from Paragraph p where p.id in :places""", Object[].class).setParameter("places", places)
                    .setParameter("longest", LONGEST_OPENING).getResultList()) {
                paragraphs.put((Long) row[0],
                        new CableRow.ParagraphRow((Integer) row[1], Optional.ofNullable((Integer) row[2]),
                                Optional.ofNullable((String) row[3]), (String) row[4]));
            }
        }
        return paragraphs;
    }

    private List<Object[]> query(String query, List<Long> ids) {
        return entities.createQuery(query, Object[].class).setParameter("ids", ids).getResultList();
    }

    private <T> Map<Long, List<T>> lists(List<Long> ids, String query, Class<T> type) {
        Map<Long, List<T>> lists = new HashMap<>();
        for (Object[] row : query(query, ids)) {
            lists.computeIfAbsent((Long) row[0], _ -> new ArrayList<>()).add(type.cast(row[1]));
        }
        return lists;
    }

    @SuppressWarnings("unchecked") // the column's converter makes it a list of strings
    private static CableRow row(Object[] row, List<String> tags, List<CableRow.PersonName> persons, int references,
            Optional<CableRow.ParagraphRow> opening) {
        String identifier = (String) row[1];
        String headline = row[2] != null ? (String) row[2] : row[3] != null ? (String) row[3] : identifier;
        Dates dates = new Dates((LocalDateTime) row[4], (LocalDateTime) row[5]);
        Optional<Origin> origin = row[6] == null
                ? Optional.empty()
                : Optional.of(new Origin((String) row[6], isTrue(row[7])));
        List<String> handling = row[9] == null ? List.of() : (List<String>) row[9];
        List<String> conflicts = row[12] == null ? List.of() : (List<String>) row[12];
        return new CableRow((Long) row[0], identifier, headline, dates.moment(), origin,
                Optional.ofNullable((String) row[8]),
                handling, Optional.ofNullable((String) row[10]), isTrue(row[11]), conflicts, tags, persons, references,
                opening);
    }

    private static boolean isTrue(@Nullable Object value) {
        return Boolean.TRUE.equals(value);
    }
}
