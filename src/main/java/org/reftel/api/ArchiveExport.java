package org.reftel.api;

import java.util.List;
import java.util.function.Consumer;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.reftel.archive.Cable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes every cable as JSON: the same archive gives the same bytes, whatever the order in which it was filled. */
@Component
public class ArchiveExport {
    private static final int BATCH = 100;

    private final SessionFactory sessions;
    private final JsonMapper json;

    ArchiveExport(EntityManagerFactory factory, JsonMapper json) {
        this.sessions = factory.unwrap(SessionFactory.class);
        this.json = json;
    }

    /** One line for each cable, in the order of the identifiers; a batch is in memory at a time. */
    public void write(Consumer<String> line) {
        String last = "";
        List<String> identifiers = next(last, line);
        while (!identifiers.isEmpty()) {
            last = identifiers.getLast();
            identifiers = next(last, line);
        }
    }

    private List<String> next(String behind, Consumer<String> line) {
        return sessions.fromTransaction(session -> {
            List<Cable> batch = session.createSelectionQuery("""
                    from Cable c join fetch c.source where c.identity.identifier > :behind
                    order by c.identity.identifier""", Cable.class).setParameter("behind", behind).setMaxResults(BATCH)
                    .setReadOnly(true).getResultList();
            batch.forEach(cable -> line.accept(json.writeValueAsString(CableDocument.whole(cable))));
            return batch.stream().map(Cable::identifier).toList();
        });
    }
}
