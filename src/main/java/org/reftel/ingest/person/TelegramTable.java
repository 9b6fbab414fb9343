package org.reftel.ingest.person;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import org.hibernate.StatelessSession;
import org.reftel.ingest.batch.KeyBatches;

/**
 * What linking looks at of the telegrams that name persons: read for themselves and in the order of the table, since each names
 * several, and one row of a cable is as long as many of a mention. Any few groups of surnames stand in telegrams from all over the
 * table, so that each is read once and kept while many groups are linked: some 40 MB for a whole release. Not for several threads.
 */
final class TelegramTable {
    private final PostCountries countries;
    private final Map<Long, Telegram> known = new HashMap<>();

    TelegramTable(PostCountries countries) {
        this.countries = countries;
    }

    /** Of one cable. */
    record Telegram(String identifier, OptionalInt year, String country) {}

    /** By key, all that were read so far. */
    Map<Long, Telegram> withIds(StatelessSession session, Collection<Long> ids) {
        // H2 takes no more than 65,536 values in an array, and a batch of mentions may lie in more cables
        KeyBatches.each(ids.stream().filter(id -> !known.containsKey(id)).collect(Collectors.toSet()),
                some -> session.doWork(connection -> {
                    try (PreparedStatement query = connection.prepareStatement("""
                            select c.id, c.identifier, extract(year from coalesce(c.sent, c.created)), c.mrn_station
                            from unnest(?) as wanted(id) join cable c on c.id = wanted.id""")) {
                        query.setArray(1, connection.createArrayOf("bigint", some.toArray()));
                        try (ResultSet row = query.executeQuery()) {
                            while (row.next()) {
                                int year = row.getInt(3);
                                known.put(row.getLong(1), new Telegram(row.getString(2),
                                        year == 0 ? OptionalInt.empty() : OptionalInt.of(year),
                                        countries.of(row.getString(4))));
                            }
                        }
                    }
                }));
        return known;
    }
}
