package org.reftel.api;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.reftel.archive.cable.Cable;
import org.reftel.archive.cable.SourceDocument;
import org.reftel.archive.graph.Citations;
import org.reftel.archive.witness.Witnesses;
import org.springframework.stereotype.Component;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;
import tools.jackson.databind.json.JsonMapper;

/** Writes every cable as JSON: the same archive gives the same bytes, whatever the order in which it was filled. */
@Component
public class ArchiveExport {
    private static final int BATCH = 100;

    private final SessionFactory sessions;
    private final Witnesses witnesses;
    private final Citations citations;
    private final JsonMapper json;

    ArchiveExport(EntityManagerFactory factory, Witnesses witnesses, Citations citations, JsonMapper json) {
        this.sessions = factory.unwrap(SessionFactory.class);
        this.witnesses = witnesses;
        this.citations = citations;
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

    /**
     * A cable with what the archive knows of it beyond its own text.
     *
     * @param citedBy the identifiers of the cables whose REF lines name it, in order
     */
    @JsonNaming(SnakeCaseStrategy.class)
    record ExportedCable(@JsonUnwrapped CableDocument cable, List<WitnessDocument> witnesses, List<String> citedBy) {}

    /** One line for each cable, in the order of the identifiers; a batch is in memory at a time. */
    public void write(Consumer<String> line) {
        write(batch -> {
            List<String> identifiers = batch.stream().map(Cable::identifier).toList();
            Map<String, List<SourceDocument>> documents = witnesses.of(identifiers);
            Map<String, List<String>> citing = citations.citing(identifiers);
            return cable -> new ExportedCable(CableDocument.whole(cable),
                    WitnessDocument.of(cable, documents.getOrDefault(cable.identifier(), List.of()), Map.of()),
                    citing.getOrDefault(cable.identifier(), List.of()));
        }, line);
    }

    /** The same with nothing but the persons. */
    public void writePersons(Consumer<String> line) {
        write(_ -> PersonsOfCable::of, line);
    }

    private void write(Function<List<Cable>, Function<Cable, Object>> document, Consumer<String> line) {
        String last = "";
        List<String> identifiers = next(last, document, line);
        while (!identifiers.isEmpty()) {
            last = identifiers.getLast();
            identifiers = next(last, document, line);
        }
    }

    private List<String> next(String behind, Function<List<Cable>, Function<Cable, Object>> document,
            Consumer<String> line) {
        return sessions.fromTransaction(session -> {
            List<Cable> batch = session.createSelectionQuery("""
                    from Cable c join fetch c.source where c.identity.identifier > :behind
                    order by c.identity.identifier""", Cable.class).setParameter("behind", behind).setMaxResults(BATCH)
                    .setReadOnly(true).getResultList();
            Function<Cable, Object> told = batch.isEmpty() ? cable -> cable : document.apply(batch);
            batch.forEach(cable -> line.accept(json.writeValueAsString(told.apply(cable))));
            return batch.stream().map(Cable::identifier).toList();
        });
    }
}
