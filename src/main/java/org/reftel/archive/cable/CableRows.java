package org.reftel.archive.cable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rows of lists, as projections: six queries for a list, however long it is. Below the entities, as every page of results asks them,
 * and a query with a list of keys would be translated anew each time.
 */
@Repository
@Transactional(readOnly = true)
public class CableRows {
    /** How much of a paragraph a row has, in characters. */
    public static final int LONGEST_OPENING = 320;
    private static final Lines LINES = new Lines();

    private final JdbcClient database;

    CableRows(JdbcClient database) {
        this.database = database;
    }

    /** The rows of these cables, in the order of the keys; a key that is not held any more is left out. */
    public List<CableRow> rows(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, List<String>> tags = lists(ids, """
                select t.cable_id, tag.code from cable_tag t join tag on tag.id = t.tag_id
                where t.cable_id = any(?) order by t.cable_id, t.ordinal""", row -> row.getString(2));
        // two spellings of one tag may stand on a cable
        tags.replaceAll((_, codes) -> codes.stream().distinct().toList());
        Map<Long, List<CableRow.PersonName>> persons = lists(ids, """
                select m.cable_id, p.slug, p.name from mention m join person p on p.id = m.person_id
                where m.cable_id = any(?) and m.state = 'SHOWN' and p.shown order by m.cable_id, m.ordinal""",
                row -> new CableRow.PersonName(row.getString(2), row.getString(3)));
        Map<Long, List<Integer>> references = lists(ids,
                "select cable_id, count(*) from cable_reference where cable_id = any(?) group by cable_id",
                row -> row.getInt(2));
        Map<Long, CableRow.ParagraphRow> openings = paragraphs(
                ids.stream().map(id -> new PlaceInCable(id, 1)).toList());
        Map<Long, CableRow> rows = new HashMap<>();
        database.sql("""
                select id, identifier, coalesce(subject, title), sent, created, origin, origin_inferred,
                level, handling, classification, partial, conflicts, spelled, changed from cable where id = any(?)""")
                .param(ids.toArray(Long[]::new)).query(row -> {
                    long id = row.getLong(1);
                    rows.put(id, row(row, tags.getOrDefault(id, List.of()), persons.getOrDefault(id, List.of()),
                            references.getOrDefault(id, List.of(0)).getFirst(),
                            Optional.ofNullable(openings.get(id))));
                });
        return ids.stream().filter(rows::containsKey).map(rows::get).toList();
    }

    /** The paragraphs at these places, by cable. */
    public Map<Long, CableRow.ParagraphRow> paragraphs(Collection<PlaceInCable> places) {
        Map<Long, CableRow.ParagraphRow> paragraphs = new HashMap<>();
        if (!places.isEmpty()) {
            database.sql("""
                    select p.cable_id, p.ordinal, p.number, p.marking, substring(p.text, 1, ?)
                    from unnest(?, ?) as wanted(cable, place)
                    join paragraph p on p.cable_id = wanted.cable and p.ordinal = wanted.place""")
                    .param(LONGEST_OPENING).param(places.stream().map(PlaceInCable::cableId).toArray(Long[]::new))
                    .param(places.stream().map(PlaceInCable::ordinal).toArray(Integer[]::new))
                    .query(row -> {
                        paragraphs.put(row.getLong(1), new CableRow.ParagraphRow(row.getInt(2),
                                Optional.ofNullable(row.getObject(3, Integer.class)),
                                Optional.ofNullable(row.getString(4)), row.getString(5)));
                    });
        }
        return paragraphs;
    }

    /** What a row of a list has. */
    private interface Cell<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> Map<Long, List<T>> lists(List<Long> ids, String query, Cell<T> cell) {
        Map<Long, List<T>> lists = new HashMap<>();
        database.sql(query).param(ids.toArray(Long[]::new)).query(row -> {
            lists.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>()).add(cell.of(row));
        });
        return lists;
    }

    private static CableRow row(ResultSet row, List<String> tags, List<CableRow.PersonName> persons, int references,
            Optional<CableRow.ParagraphRow> opening) throws SQLException {
        Dates dates = new Dates(row.getObject(4, LocalDateTime.class), row.getObject(5, LocalDateTime.class));
        String label = row.getString(6);
        Optional<Origin> origin = label == null
                ? Optional.empty()
                : Optional.of(new Origin(label, row.getBoolean(7)));
        return new CableRow(row.getLong(1), row.getString(2), Optional.ofNullable(row.getString(3)),
                Spellings.kept(LINES.convertToEntityAttribute(row.getString(13))), dates.moment(), origin,
                Optional.ofNullable(row.getString(8)), LINES.convertToEntityAttribute(row.getString(9)),
                Optional.ofNullable(row.getString(10)), row.getBoolean(11),
                LINES.convertToEntityAttribute(row.getString(12)), tags, persons, references, opening,
                row.getObject(14, OffsetDateTime.class).toInstant());
    }
}
