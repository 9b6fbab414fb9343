package org.reftel.ingest.person;

import java.util.List;
import java.util.stream.Stream;

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.reftel.archive.cable.Cable;
import org.reftel.archive.cable.Mention;
import org.reftel.archive.cable.Mention.State;

/**
 * Keeps the text of cables in step with who is hidden: names of hidden persons are masked; where somebody is seen again the
 * cable is marked to be read anew from its source.
 */
final class Withholding {
    private static final int BATCH = 100;

    private final SessionFactory sessions;

    Withholding(SessionFactory sessions) {
        this.sessions = sessions;
    }

    void catchUp() {
        List<Long> open;
        do {
            open = sessions.fromTransaction(session -> {
                List<Long> cables = session.createNativeQuery("""
                        select distinct cable_id from mention where state = 'HIDDEN' and masked = false
                        order by cable_id""", Long.class).setMaxResults(BATCH).getResultList();
                cables.forEach(cable -> withhold(session, cable));
                return cables;
            });
        } while (!open.isEmpty());
        // one state at a time, which an index answers; "not hidden" reads every mention there is
        sessions.inTransaction(session -> Stream.of(State.SHOWN, State.NOBODY)
                .forEach(state -> session.createNativeMutationQuery("""
                        update source_document set parser_version = 0 where witness_of in (
                        select c.identifier from mention m join cable c on c.id = m.cable_id
                        where m.masked = true and m.state = :state)""")
                        .setParameter("state", state.name()).executeUpdate()));
    }

    private static void withhold(Session session, long id) {
        List<Mention> hidden = session.createNativeQuery("""
                select * from mention where cable_id = :cable and state = 'HIDDEN'""", Mention.class)
                .setParameter("cable", id).getResultList();
        session.find(Cable.class, id).withhold(hidden);
    }
}
