package org.reftel.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.reftel.archive.Cable;
import org.reftel.archive.CableSection;
import org.reftel.archive.SourceContent;
import org.reftel.archive.SourceDocument;
import org.reftel.archive.WitnessReader;
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

    StoredWitnesses(SessionFactory sessions, IncomingReader reader, Vocabulary vocabulary) {
        this.sessions = sessions;
        this.reader = reader;
        this.vocabulary = vocabulary;
    }

    @Override
    public List<Reading> of(String identifier) {
        return sessions.fromTransaction(session -> {
            Optional<Cable> cable = session
                    .createSelectionQuery("from Cable c join fetch c.source where c.identity.identifier = :identifier",
                            Cable.class)
                    .setParameter("identifier", identifier).uniqueResultOptional();
            return cable.map(held -> {
                List<Reading> readings = new ArrayList<>();
                Set<String> listed = new HashSet<>();
                add(readings, listed, Role.SHOWN, held.source(), bytes(session, held.source()));
                for (CableSection section : held.sections()) {
                    add(readings, listed, Role.SECTION, section.source(), bytes(session, section.source()));
                }
                for (SourceDocument other : others(session, identifier)) {
                    add(readings, listed, Role.OTHER, other, bytes(session, other));
                }
                return readings;
            }).orElse(List.of());
        });
    }

    private static List<SourceDocument> others(Session session, String identifier) {
        return session.createSelectionQuery("from SourceDocument where superseded = false and witnessOf = :identifier",
                SourceDocument.class).setParameter("identifier", identifier).setMaxResults(MOST).getResultList()
                .stream()
                .sorted(Comparator.comparingInt(SourceDocument::completeness).thenComparingInt(SourceDocument::size)
                        .reversed().thenComparing(SourceDocument::sha256))
                .toList();
    }

    private static byte[] bytes(Session session, SourceDocument source) {
        return Objects.requireNonNull(session.find(SourceContent.class, source.sha256())).bytes();
    }

    private void add(List<Reading> readings, Set<String> listed, Role role, SourceDocument source, byte[] bytes) {
        if (listed.add(source.sha256())) {
            reader.readTelegram(source.name(), bytes).ifPresent(document -> readings.add(new Reading(role,
                    CableAssembler.assemble(CableDocuments.of(document, source), vocabulary, Registry.none()))));
        }
    }
}
