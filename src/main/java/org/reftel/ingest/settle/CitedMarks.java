package org.reftel.ingest.settle;

import org.hibernate.SessionFactory;
import org.springframework.stereotype.Component;

/** Keeps with each cable whether others cite it, so that readers can filter by it; the index follows by the revision. */
@Component
public class CitedMarks {
    private static final String CITING = """
            exists (select 1 from cable_reference r where r.target = cable.identifier and r.cable_id <> cable.id)""";

    private final SessionFactory sessions;

    CitedMarks(SessionFactory sessions) {
        this.sessions = sessions;
    }

    /** Brings the marks up to the references. */
    public void settle() {
        sessions.inStatelessTransaction(session -> {
            session.createNativeMutationQuery(
                    "update cable set cited = true, revision = revision + 1 where cited = false and " + CITING)
                    .executeUpdate();
            session.createNativeMutationQuery(
                    "update cable set cited = false, revision = revision + 1 where cited = true and not " + CITING)
                    .executeUpdate();
        });
    }
}
