package org.reftel.ingest.settle;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import org.reftel.archive.cable.Certainty;
import org.reftel.ingest.batch.BatchUpdate;
import org.reftel.ingest.settle.NumbersToSettle.Group;
import org.reftel.ingest.settle.NumbersToSettle.Range;
import org.reftel.telegram.model.YearRule;

/** The columns of references and cables that settling reads and writes. Below the entities, as a release has 300,000 references. */
final class ReferenceTable {
    /** In this order each page of the tables is met once. */
    private static final Comparator<Change> IN_TABLE = Comparator.comparingLong((Change change) -> change.row.cable)
            .thenComparingInt(change -> change.row.ordinal);

    private ReferenceTable() {}

    /** What is told of a reference's target. */
    record Told(String target, Certainty certainty, @Nullable String alternative, @Nullable String evidence) {}

    /** A reference without a printed year. */
    record Row(long cable, int ordinal, TargetYear.Question question, boolean stationPrinted, Told told) {
        Told told(TargetYear answer) {
            boolean sure = stationPrinted || answer.certainty() != Certainty.CERTAIN;
            return new Told(question.named(answer.year()), sure ? answer.certainty() : Certainty.INFERRED,
                    answer.other().map(question::named).orElse(null), answer.evidence());
        }
    }

    /** What shall be told of one. */
    record Change(Row row, Told told) {
        boolean isChange() {
            return !row.told.equals(told);
        }
    }

    /** So far below and above a range that the clock at its ends has its witnesses. */
    static Range widened(StatelessSession session, Group group, Range range) {
        return new Range(
                farthest(session, group, "mrn_serial < :limit order by mrn_serial desc", range.first(), range.first()),
                farthest(session, group, "mrn_serial > :limit order by mrn_serial", range.last(), range.last()));
    }

    private static int farthest(StatelessSession session, Group group, String which, int limit, int otherwise) {
        List<Integer> found = session.createNativeQuery(
                "select mrn_serial from cable where mrn_station = :station and mrn_year = :year and " + which,
                Integer.class)
                .setParameter("station", group.station()).setParameter("year", group.year())
                .setParameter("limit", limit).setMaxResults(NumberClock.WITNESSES).getResultList();
        return found.isEmpty() ? otherwise : found.getLast();
    }

    static NumberClock clock(StatelessSession session, String station, int year, Range range) {
        return session.doReturningWork(connection -> {
            Map<Integer, Optional<LocalDateTime>> moments = new HashMap<>();
            try (PreparedStatement query = connection.prepareStatement("""
                    select mrn_serial, coalesce(sent, created) from cable
                    where mrn_station = ? and mrn_year = ? and mrn_serial between ? and ? order by id""")) {
                query.setString(1, station);
                query.setInt(2, year);
                query.setInt(3, range.first());
                query.setInt(4, range.last());
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        moments.merge(rows.getInt(1), moment(rows, 2), ReferenceTable::earlier);
                    }
                }
            }
            return new NumberClock(moments);
        });
    }

    /** Cables that stand apart under one number: the order in which they came must not tell. */
    private static Optional<LocalDateTime> earlier(Optional<LocalDateTime> first, Optional<LocalDateTime> second) {
        return first.isEmpty() || second.isPresent() && second.get().isBefore(first.get()) ? second : first;
    }

    static List<Row> references(StatelessSession session, Group group, Range range) {
        return session.doReturningWork(connection -> {
            List<Row> found = new ArrayList<>();
            try (PreparedStatement query = connection.prepareStatement("""
                    select r.cable_id, r.ordinal, r.serial, r.year_rule, coalesce(c.sent, c.created),
                    r.station_printed, r.target, r.certainty, r.alternative, r.evidence
                    from cable_reference r join cable c on c.id = r.cable_id
                    where r.station = ? and r.referrer_year = ? and r.serial between ? and ?""")) {
                query.setString(1, group.station());
                query.setInt(2, group.year());
                query.setInt(3, range.first());
                query.setInt(4, range.last());
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        found.add(row(group, rows));
                    }
                }
            }
            return found;
        });
    }

    private static Row row(Group group, ResultSet row) throws SQLException {
        return new Row(row.getLong(1), row.getInt(2),
                new TargetYear.Question(group.station(), row.getInt(3), YearRule.valueOf(row.getString(4)),
                        group.year(), moment(row, 5)),
                row.getBoolean(6), new Told(row.getString(7), Certainty.valueOf(row.getString(8)), row.getString(9),
                        row.getString(10)));
    }

    private static Optional<LocalDateTime> moment(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toLocalDateTime);
    }

    static void write(StatelessSession session, List<Change> changes, Clock clock) {
        session.doWork(connection -> {
            List<Change> sorted = changes.stream().sorted(IN_TABLE).toList();
            write(connection, sorted);
            raise(connection, sorted.stream().map(change -> change.row.cable).distinct().toList(), clock);
        });
    }

    private static void write(Connection connection, List<Change> changes) throws SQLException {
        BatchUpdate.run(connection, """
                update cable_reference set target = ?, certainty = ?, alternative = ?, evidence = ?
                where cable_id = ? and ordinal = ?""", changes, (update, change) -> {
            update.setString(1, change.told.target);
            update.setString(2, change.told.certainty.name());
            update.setString(3, change.told.alternative);
            update.setString(4, change.told.evidence);
            update.setLong(5, change.row.cable);
            update.setInt(6, change.row.ordinal);
        });
    }

    /** What is told of these cables changed; the index follows, as it has the revision too. */
    private static void raise(Connection connection, List<Long> cables, Clock clock) throws SQLException {
        BatchUpdate.run(connection, """
                update cable set revision = revision + 1, changed = ? where id = ?""", cables, (update, cable) -> {
            update.setTimestamp(1, Timestamp.from(Objects.requireNonNull(clock.instant())));
            update.setLong(2, cable);
        });
    }
}
