package org.reftel.ingest.person;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hibernate.StatelessSession;
import org.reftel.archive.person.PersonDecision;
import org.reftel.ingest.batch.BatchUpdate;
import org.reftel.ingest.batch.KeyBatches;
import org.reftel.people.link.Decision.Hide;
import org.reftel.people.link.HiddenName;
import org.reftel.people.link.Linking.Hidden;

/** What each decision to hide somebody has hidden so far. Rows stay when a decision is undone, as the decision does. */
public final class HiddenNameTable {
    private HiddenNameTable() {}

    /** By the key of the decision. */
    static Map<Long, List<HiddenName>> of(StatelessSession session, Collection<Long> decisions) {
        Map<Long, List<HiddenName>> names = new HashMap<>();
        KeyBatches.each(decisions, some -> session.doWork(connection -> {
            try (PreparedStatement query = connection.prepareStatement("""
                    select decision_id, cable, name from hidden_name where decision_id = any(?)
                    order by decision_id, cable, name""")) {
                query.setArray(1, connection.createArrayOf("bigint", some.toArray()));
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        names.computeIfAbsent(rows.getLong(1), _ -> new ArrayList<>())
                                .add(new HiddenName(rows.getString(2), rows.getString(3)));
                    }
                }
            }
        }));
        return names;
    }

    /** A decision hides the person as the curator saw it, whatever is linked until it is applied first. */
    public static void begin(StatelessSession session, PersonDecision decision) {
        session.createNativeMutationQuery("""
                insert into hidden_name (decision_id, cable, name)
                select distinct :decision, c.identifier, m.name from mention m join cable c on c.id = m.cable_id
                where m.person_id in (select s.person_id from mention s join cable o on o.id = s.cable_id
                where o.identifier = :cable and s.name = :name)""")
                .setParameter("decision", decision.id()).setParameter("cable", decision.who().cable())
                .setParameter("name", decision.who().name()).executeUpdate();
    }

    /** Adds what a decision hides besides, and notes what cannot be found any more. */
    static void settle(StatelessSession session, Hide decision, Hidden hidden) {
        Set<HiddenName> known = new HashSet<>(decision.names());
        List<HiddenName> further = hidden.names().stream().filter(name -> !known.contains(name)).toList();
        session.doWork(connection -> BatchUpdate.run(connection,
                "insert into hidden_name (decision_id, cable, name) values (?, ?, ?)", further, (insert, name) -> {
                    insert.setLong(1, decision.id());
                    insert.setString(2, name.cable());
                    insert.setString(3, name.name());
                }));
        session.createNativeMutationQuery("""
                update hidden_name set answered = true where decision_id = :decision and answered = false""")
                .setParameter("decision", decision.id()).executeUpdate();
        session.doWork(connection -> BatchUpdate.run(connection, """
                update hidden_name set answered = false where decision_id = ? and cable = ? and name = ?""",
                List.copyOf(hidden.lost()), (update, name) -> {
                    update.setLong(1, decision.id());
                    update.setString(2, name.cable());
                    update.setString(3, name.name());
                }));
    }
}
