package org.reftel.ingest.settle;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.hibernate.StatelessSession;
import org.reftel.archive.cable.Cable;
import org.reftel.archive.cable.CableReference;
import org.reftel.archive.cable.Identity;
import org.reftel.ingest.batch.BatchUpdate;

/**
 * Numbers of stations and years about which the archive learnt something: references to them are settled anew. One range for
 * each station and year, so that a whole release leaves some thousand rows.
 */
public final class NumbersToSettle {
    private final TreeMap<Group, Range> ranges = new TreeMap<>();

    /** A station's numbers of one year. */
    record Group(String station, int year) implements Comparable<Group> {
        @Override
        public int compareTo(Group other) {
            int byStation = station.compareTo(other.station);
            return byStation == 0 ? Integer.compare(year, other.year) : byStation;
        }
    }

    /** Both ends belong to it. */
    record Range(int first, int last) {
        Range with(Range other) {
            return new Range(Math.min(first, other.first), Math.max(last, other.last));
        }
    }

    /** A cable is held, or not any more, or its date changed: references of its year and the next may mean it. */
    public void cable(Identity identity) {
        if (identity.year() != null && identity.station() != null && identity.serial() != null) {
            add(identity.station(), identity.year(), identity.serial());
            add(identity.station(), identity.year() + 1, identity.serial());
        }
    }

    /** What a cable refers to is new. */
    public void references(Cable cable) {
        for (CableReference reference : cable.references()) {
            reference.open().ifPresent(open -> add(open.station(), open.referrerYear(), open.serial()));
        }
    }

    private void add(String station, int year, int serial) {
        ranges.merge(new Group(station, year), new Range(serial, serial), Range::with);
    }

    /** Notes them, in the transaction that changed the cables. */
    public void mark(StatelessSession session) {
        if (ranges.isEmpty()) {
            return;
        }
        Map<Group, Range> known = of(session, ranges.keySet().stream().map(Group::station).distinct().toList());
        List<Map.Entry<Group, Range>> added = new ArrayList<>();
        List<Map.Entry<Group, Range>> widened = new ArrayList<>();
        ranges.forEach((group, range) -> {
            Range before = known.get(group);
            if (before == null) {
                added.add(Map.entry(group, range));
            } else if (!before.with(range).equals(before)) {
                widened.add(Map.entry(group, before.with(range)));
            }
        });
        session.doWork(connection -> {
            BatchUpdate.run(connection, """
                    insert into numbers_to_settle (first_serial, last_serial, station, mrn_year)
                    values (?, ?, ?, ?)""", added, NumbersToSettle::bind);
            BatchUpdate.run(connection, """
                    update numbers_to_settle set first_serial = ?, last_serial = ?
                    where station = ? and mrn_year = ?""", widened, NumbersToSettle::bind);
        });
    }

    private static void bind(PreparedStatement statement, Map.Entry<Group, Range> row) throws SQLException {
        statement.setInt(1, row.getValue().first);
        statement.setInt(2, row.getValue().last);
        statement.setString(3, row.getKey().station);
        statement.setInt(4, row.getKey().year);
    }

    private static Map<Group, Range> of(StatelessSession session, List<String> stations) {
        return read(session.createNativeQuery("""
                select station, mrn_year, first_serial, last_serial from numbers_to_settle
                where station = any(:stations)""", Object[].class)
                .setParameter("stations", stations.toArray(String[]::new))
                .getResultList());
    }

    /** Some of those noted, in order. */
    static Map<Group, Range> some(StatelessSession session, int most) {
        return read(session.createNativeQuery("""
                select station, mrn_year, first_serial, last_serial from numbers_to_settle
                order by station, mrn_year""", Object[].class).setMaxResults(most).getResultList());
    }

    private static Map<Group, Range> read(List<Object[]> rows) {
        Map<Group, Range> read = new TreeMap<>();
        rows.forEach(row -> read.put(new Group((String) row[0], (Integer) row[1]),
                new Range((Integer) row[2], (Integer) row[3])));
        return read;
    }

    /** They are settled. */
    static void unmark(StatelessSession session, Iterable<Group> groups) {
        List<Group> all = new ArrayList<>();
        groups.forEach(all::add);
        all.forEach(group -> session
                .createNativeMutationQuery(
                        "delete from numbers_to_settle where station = :station and mrn_year = :year")
                .setParameter("station", group.station).setParameter("year", group.year).executeUpdate());
    }
}
