package org.reftel.ingest.person;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import org.reftel.archive.cable.Mention.State;
import org.reftel.ingest.batch.BatchUpdate;
import org.reftel.ingest.batch.KeyBatches;
import org.reftel.people.PersonName;
import org.reftel.people.office.StatedOffice;

/**
 * The columns of mentions that linking reads and writes, for all mentions, seen or not. Below the entities, because a release has
 * two million of them and a link is two columns.
 */
public final class MentionTable {
    private MentionTable() {}

    /** Who a name was when the cable was read before. */
    public record LinkedBefore(String block, Optional<Long> person, State state, @Nullable String reason) {}

    /**
     * A mention as linking sees it.
     *
     * @param person null where it names nobody
     */
    record Row(String block, long cable, int ordinal, String name, @Nullable String role, boolean isProtected,
            @Nullable Long person, @Nullable String reason, State state,
            boolean masked, @Nullable String officeRead, @Nullable String officeInferred, @Nullable String office,
            @Nullable String officeReason, boolean staff) {
        /** The office by this mention's cable alone. */
        Optional<StatedOffice> statedOffice() {
            return Optional.ofNullable(officeRead)
                    .map(words -> new StatedOffice(words, Optional.ofNullable(officeInferred)));
        }
    }

    /** A mention's link as it shall be. */
    record Link(Row row, @Nullable Long person, @Nullable String reason, State state, @Nullable String office,
            @Nullable String officeReason) {
        static Link of(Row row, long person, String reason, State state, Optional<StatedOffice> office) {
            return new Link(row, person, reason.isEmpty() ? null : reason, state,
                    office.map(StatedOffice::words).orElse(null), office.flatMap(StatedOffice::inferred).orElse(null));
        }

        static Link nobody(Row row) {
            return new Link(row, null, null, State.NOBODY, null, null);
        }

        /** Whether the cable's text shows the name of somebody who is hidden, or masks it where nobody is. */
        boolean isOutOfStep() {
            return row.masked != (state == State.HIDDEN);
        }

        boolean isChange() {
            return isVisible() || !Objects.equals(row.reason, reason)
                    || !Objects.equals(row.officeReason, officeReason);
        }

        /** What is to be written, without what was read, and its words as they are kept. */
        Change change(UnaryOperator<@Nullable String> kept) {
            return new Change(row.cable, row.ordinal, person, kept.apply(reason), state, kept.apply(office),
                    kept.apply(officeReason), isVisible());
        }

        /** Whether readers find another person than before, or the same in another office. */
        boolean isVisible() {
            return !Objects.equals(row.person, person) || row.state != state || !Objects.equals(row.office, office);
        }
    }

    /**
     * The columns that a link has.
     *
     * @param visible whether readers find another person than before, or the same in another office
     */
    record Change(long cable, int ordinal, @Nullable Long person, @Nullable String reason, State state,
            @Nullable String office, @Nullable String officeReason, boolean visible) {
        /** In this order each page of the table is met once. */
        static final Comparator<Change> IN_TABLE = Comparator.comparingLong(Change::cable)
                .thenComparingInt(Change::ordinal);
    }

    /** By cable, then by the letters of the name. */
    public static Map<String, Map<String, LinkedBefore>> before(StatelessSession session,
            Collection<String> identifiers) {
        return session.doReturningWork(connection -> {
            Map<String, Map<String, LinkedBefore>> before = new HashMap<>();
            try (PreparedStatement query = connection.prepareStatement("""
                    select c.identifier, m.name, m.block, m.person_id, m.state, m.link_reason
                    from mention m join cable c on c.id = m.cable_id where c.identifier = any(?)""")) {
                query.setArray(1, connection.createArrayOf("varchar", identifiers.toArray()));
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        before.computeIfAbsent(rows.getString(1), _ -> new HashMap<>()).putIfAbsent(
                                PersonName.fold(rows.getString(2)), new LinkedBefore(rows.getString(3),
                                        Optional.ofNullable(number(rows, 4)), State.valueOf(rows.getString(5)),
                                        rows.getString(6)));
                    }
                }
            }
            return before;
        });
    }

    /** How many mentions the blocks that are to be linked have. */
    static Map<String, Integer> sizesOfMarked(StatelessSession session) {
        Map<String, Integer> sizes = new HashMap<>();
        session.createNativeQuery("""
                select block, count(*) from mention where block in (select block from block_to_link) group by block""",
                Object[].class).getResultList()
                .forEach(row -> sizes.put((String) row[0], ((Number) row[1]).intValue()));
        return sizes;
    }

    /** All mentions of these blocks. */
    static List<Row> ofBlocks(StatelessSession session, Collection<String> blocks) {
        List<Row> found = new ArrayList<>();
        KeyBatches.each(blocks, some -> session.doWork(connection -> {
            try (PreparedStatement query = connection.prepareStatement("""
                    select m.block, m.cable_id, m.ordinal, m.name, m.role, m.protection, m.person_id, m.link_reason,
                    m.state, m.masked, m.office_read, m.office_inferred, m.office, m.office_reason,
                    m.signed or m.classified
                    from unnest(?) as wanted(block) join mention m on m.block = wanted.block""")) {
                query.setArray(1, connection.createArrayOf("varchar", some.toArray()));
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        found.add(row(rows));
                    }
                }
            }
        }));
        return found;
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(row.getString(1), row.getLong(2), row.getInt(3), row.getString(4), row.getString(5),
                row.getString(6) != null, number(row, 7), row.getString(8), State.valueOf(row.getString(9)),
                row.getBoolean(10), row.getString(11), row.getString(12), row.getString(13), row.getString(14),
                row.getBoolean(15));
    }

    private static @Nullable Long number(ResultSet row, int column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }

    static void write(StatelessSession session, List<Change> links) {
        List<Change> sorted = links.stream().sorted(Change.IN_TABLE).toList();
        session.doWork(connection -> write(connection, sorted));
    }

    private static void write(Connection connection, List<Change> links) throws SQLException {
        BatchUpdate.run(connection, """
                update mention set person_id = ?, link_reason = ?, state = ?, office = ?, office_reason = ?
                where cable_id = ? and ordinal = ?""", links, (update, link) -> {
            update.setObject(1, link.person, Types.BIGINT);
            update.setString(2, link.reason);
            update.setString(3, link.state.name());
            update.setString(4, link.office);
            update.setString(5, link.officeReason);
            update.setLong(6, link.cable);
            update.setInt(7, link.ordinal);
        });
    }
}
