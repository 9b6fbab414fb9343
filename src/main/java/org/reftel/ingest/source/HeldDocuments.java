package org.reftel.ingest.source;

import java.util.List;

import org.hibernate.SessionFactory;
import org.springframework.stereotype.Component;

/** Documents that the archive keeps, to be read anew without their files. */
@Component
public class HeldDocuments {
    private final SessionFactory sessions;

    HeldDocuments(SessionFactory sessions) {
        this.sessions = sessions;
    }

    /** Marks all that files have now, or that cables are shown from: at the end of the next ingest they are read anew. */
    public void markAll() {
        sessions.inStatelessTransaction(session -> session.createMutationQuery("""
                update SourceDocument set parserVersion = 0
                where parserVersion > 0 and (superseded = false or id in (select c.source.id from Cable c))""")
                .executeUpdate());
    }

    /** Some that are marked to be read anew: as if no parser had read them yet. */
    public List<ReceivedDocument> marked(int most) {
        return sessions.fromStatelessTransaction(session -> session.createSelectionQuery("""
                select d.name, content.bytes from SourceDocument d, SourceContent content
                where d.parserVersion = 0 and content.sha256 = d.sha256 order by d.id""", Object[].class)
                .setMaxResults(most).getResultList().stream()
                .map(row -> ReceivedDocument.of((String) row[0], (byte[]) row[1])).toList());
    }
}
