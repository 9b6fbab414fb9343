package org.reftel.api;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

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

    /**
     * Whom a cable names.
     *
     * @param cable its identifier
     */
    record PersonsOfCable(String cable, List<CableDocument.PersonIn> persons) {
        private static PersonsOfCable of(Cable cable) {
            return new PersonsOfCable(cable.identifier(),
                    cable.mentions().stream().map(CableDocument.PersonIn::of).toList());
        }
    }

    /** One line for each cable, in the order of the identifiers; a batch is in memory at a time. */
    public void write(Consumer<String> line) {
        write(CableDocument::whole, line);
    }

    /** The same with nothing but the persons. */
    public void writePersons(Consumer<String> line) {
        write(PersonsOfCable::of, line);
    }

    private void write(Function<Cable, Object> document, Consumer<String> line) {
        String last = "";
        List<String> identifiers = next(last, document, line);
        while (!identifiers.isEmpty()) {
            last = identifiers.getLast();
            identifiers = next(last, document, line);
        }
    }

    private List<String> next(String behind, Function<Cable, Object> document, Consumer<String> line) {
        return sessions.fromTransaction(session -> {
            List<Cable> batch = session.createSelectionQuery("""
                    from Cable c join fetch c.source where c.identity.identifier > :behind
                    order by c.identity.identifier""", Cable.class).setParameter("behind", behind).setMaxResults(BATCH)
                    .setReadOnly(true).getResultList();
            batch.forEach(cable -> line.accept(json.writeValueAsString(document.apply(cable))));
            return batch.stream().map(Cable::identifier).toList();
        });
    }
}
