package org.reftel.ingest.assemble;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.reftel.archive.cable.Cable;
import org.reftel.archive.cable.CableSection;
import org.reftel.archive.cable.SourceContent;
import org.reftel.archive.cable.SourceDocument;
import org.reftel.archive.witness.WitnessReader;
import org.reftel.archive.witness.Witnesses;
import org.reftel.ingest.assemble.CableDocuments.Read;
import org.reftel.ingest.read.IncomingReader;
import org.reftel.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/** Reads the kept documents of a cable. */
@Component
class StoredWitnesses implements WitnessReader {
    /** More copies of a cable than anybody has. */
    private static final int MOST = 20;

    private final SessionFactory sessions;
    private final IncomingReader reader;
    private final Vocabulary vocabulary;
    private final Witnesses witnesses;

    StoredWitnesses(SessionFactory sessions, IncomingReader reader, Vocabulary vocabulary, Witnesses witnesses) {
        this.sessions = sessions;
        this.witnesses = witnesses;
        this.reader = reader;
        this.vocabulary = vocabulary;
    }

    @Override
    public List<Reading> of(String identifier) {
        List<SourceDocument> documents = witnesses.of(identifier).stream().limit(MOST).toList();
        return sessions.fromTransaction(session -> cable(session, identifier).map(held -> {
            List<Reading> readings = new ArrayList<>();
            Set<String> listed = new HashSet<>();
            add(readings, Role.SHOWN, read(session, listed, List.of(held.source())));
            add(readings, Role.SECTION,
                    read(session, listed, held.sections().stream().map(CableSection::source).toList()));
            add(readings, Role.OTHER, read(session, listed, documents).stream().sorted(Read.BEST_FIRST).toList());
            return readings;
        }).orElse(List.of()));
    }

    private static Optional<Cable> cable(Session session, String identifier) {
        return session
                .createSelectionQuery("from Cable c join fetch c.source where c.identity.identifier = :identifier",
                        Cable.class)
                .setParameter("identifier", identifier).uniqueResultOptional();
    }

    private List<Read> read(Session session, Set<String> listed, List<SourceDocument> sources) {
        return sources.stream().filter(source -> listed.add(source.sha256()))
                .flatMap(source -> reader.readTelegram(source.name(), bytes(session, source))
                        .map(document -> new Read(document, source)).stream())
                .toList();
    }

    private static byte[] bytes(Session session, SourceDocument source) {
        return Objects.requireNonNull(session.find(SourceContent.class, source.sha256())).bytes();
    }

    private void add(List<Reading> readings, Role role, List<Read> documents) {
        documents.forEach(read -> readings.add(new Reading(role, CableAssembler
                .assemble(CableDocuments.of(read.document(), read.source()), vocabulary, Registry.none()))));
    }
}
