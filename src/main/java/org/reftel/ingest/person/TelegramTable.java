package org.reftel.ingest.person;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;

import org.hibernate.StatelessSession;
import org.reftel.ingest.batch.KeyBatches;

/**
 * What linking looks at of the telegrams that name persons: read for themselves and in the order of the table, since each names
 * several, and one row of a cable is as long as many of a mention.
 */
final class TelegramTable {
    private TelegramTable() {}

    /** Of one cable. */
    record Telegram(String identifier, OptionalInt year, String country) {}

    static Map<Long, Telegram> withIds(StatelessSession session, Collection<Long> ids, PostCountries countries) {
        Map<Long, Telegram> found = new HashMap<>();
        // H2 takes no more than 65,536 values in an array, and a batch of mentions may lie in more cables
        KeyBatches.each(new HashSet<>(ids), some -> session.doWork(connection -> {
            try (PreparedStatement query = connection.prepareStatement("""
                    select c.id, c.identifier, extract(year from coalesce(c.sent, c.created)), c.mrn_station
                    from unnest(?) as wanted(id) join cable c on c.id = wanted.id""")) {
                query.setArray(1, connection.createArrayOf("bigint", some.toArray()));
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        int year = row.getInt(3);
                        found.put(row.getLong(1), new Telegram(row.getString(2),
                                year == 0 ? OptionalInt.empty() : OptionalInt.of(year),
                                countries.of(row.getString(4))));
                    }
                }
            }
        }));
        return found;
    }
}
