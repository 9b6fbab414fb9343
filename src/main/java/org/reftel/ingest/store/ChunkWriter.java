package org.reftel.ingest.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.PersistenceException;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import org.reftel.archive.Milestones;
import org.reftel.archive.cable.SourceContent;
import org.reftel.archive.cable.SourceDocument;
import org.reftel.archive.cable.Tag;
import org.reftel.archive.fixity.FixityRecord;
import org.reftel.archive.run.IngestOutcome;
import org.reftel.archive.run.IngestRun;
import org.reftel.ingest.person.LinkedBlocks;
import org.reftel.ingest.person.PostCountries;
import org.reftel.ingest.read.Incoming;
import org.reftel.ingest.read.IncomingReader;
import org.reftel.ingest.read.ReadDocument;
import org.reftel.ingest.settle.NumbersToSettle;
import org.reftel.ingest.source.ReceivedDocument;
import org.reftel.vocabulary.Vocabulary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Stores a chunk of files and their outcomes in one transaction, so that after a crash each file has either both or neither.
 */
@Component
public class ChunkWriter {
    private static final Logger LOG = LoggerFactory.getLogger(ChunkWriter.class);

    private final SessionFactory sessions;
    private final Vocabulary vocabulary;
    private final IncomingReader reader;
    private final PostCountries countries;
    private final boolean hideProtected;
    private final Clock clock;
    private final Milestones milestones;

    ChunkWriter(SessionFactory sessions, Vocabulary vocabulary, IncomingReader reader,
            @Value("${reftel.people.hide-protected}") boolean hideProtected, Clock clock,
            ObjectProvider<Milestones> milestones) {
        this.sessions = sessions;
        this.vocabulary = vocabulary;
        this.reader = reader;
        this.countries = new PostCountries(vocabulary);
        this.hideProtected = hideProtected;
        this.clock = clock;
        this.milestones = milestones.getIfAvailable(() -> Milestones.NONE);
    }

    /** What a chunk came to. */
    public record Written(List<IngestOutcome> outcomes, List<CableChange> changes) {}

    /** The chunk at once; where the database refuses it, file by file, so that one bad file does not take the others with it. */
    public List<IngestOutcome> writeEach(IngestRun run, List<Incoming> chunk) {
        try {
            return write(run, chunk);
        } catch (RuntimeException e) {
            passOn(e);
            LOG.warn("storing {} files at once failed, trying one by one: {}", chunk.size(), e.getMessage());
        }
        List<IngestOutcome> outcomes = new ArrayList<>();
        for (Incoming incoming : chunk) {
            try {
                outcomes.addAll(write(run, List.of(incoming)));
            } catch (RuntimeException e) {
                passOn(e);
                LOG.error("storing {} failed", incoming.name(), e);
                outcomes.addAll(write(run, List.of(failed(incoming, e))));
            }
        }
        return outcomes;
    }

    /** No file is to blame for a fault of the machine. */
    public static void passOn(RuntimeException e) {
        if (Failure.of(e).isPresent()) {
            throw e;
        }
    }

    public static Incoming failed(Incoming incoming, RuntimeException e) {
        Optional<SourceContent> content = incoming instanceof Incoming.Read(ReadDocument _, SourceContent bytes)
                ? Optional.of(bytes)
                : Optional.empty();
        return new Incoming.Refused(incoming.name(), e instanceof PersistenceException
                ? "the database refused it"
                : "the program failed on it, which is its fault: " + e, content);
    }

    private List<IngestOutcome> write(IngestRun run, List<Incoming> chunk) {
        return sessions.fromStatelessTransaction(session -> {
            Written written = apply(session, run, chunk);
            session.insertMultiple(written.outcomes);
            milestones.reached("written");
            return written.outcomes;
        });
    }

    /** Does to the archive what a chunk comes to, but for noting the outcomes. */
    public Written apply(StatelessSession session, IngestRun run, List<Incoming> chunk) {
        boolean again = run.kind() == IngestRun.Kind.HELD;
        List<String> names = again ? List.of() : chunk.stream().map(Incoming::name).toList();
        Keeping keeping = new Keeping(
                Shelf.of(session, chunk.stream().flatMap(Incoming::telegram).toList(), SetAside.of(session, names)),
                new Quarantine(session, run.id(), clock.instant(), names), clock);
        List<Keeping.Kept> kept = chunk.stream()
                .map(incoming -> again ? keeping.keepAgain(incoming) : keeping.keep(incoming)).toList();
        List<CableChange> changes = place(session, keeping, chunk, run.id());
        FixityRecord.mend(session, chunk.stream().flatMap(Incoming::kept).toList(), clock.instant());
        List<Keeping.Kept> witnessed = keeping.witnessed(kept, changes);
        List<IngestOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < witnessed.size(); i++) {
            outcomes.add(witnessed.get(i).outcome(new IngestOutcome.Key(run.id(), chunk.get(i).name())));
        }
        return new Written(outcomes, changes);
    }

    /** Documents that are held already and marked to be read anew; no file is met, so there is no outcome. */
    public void writeAgain(List<Incoming> chunk) {
        try {
            readAgain(chunk);
            return;
        } catch (RuntimeException e) {
            passOn(e);
            LOG.warn("storing {} documents anew failed, trying one by one: {}", chunk.size(), e.getMessage());
        }
        for (Incoming incoming : chunk) {
            try {
                readAgain(List.of(incoming));
            } catch (RuntimeException e) {
                passOn(e);
                LOG.error("storing {} anew failed", incoming.name(), e);
                readAgain(List.of(
                        new Incoming.Refused(incoming.name(), String.valueOf(e.getMessage()), Optional.empty())));
            }
        }
    }

    private void readAgain(List<Incoming> chunk) {
        sessions.inStatelessTransaction(session -> {
            Keeping keeping = new Keeping(
                    Shelf.of(session, chunk.stream().flatMap(Incoming::telegram).toList(), SetAside.none(session)),
                    new Quarantine(session, 0, clock.instant(), List.of()), clock);
            chunk.forEach(keeping::keepAgain);
            place(session, keeping, chunk, null);
        });
    }

    private static Map<String, Tag> tags(StatelessSession session) {
        return session.createSelectionQuery("from Tag", Tag.class).getResultList().stream()
                .collect(Collectors.toMap(Tag::code, tag -> tag, (first, _) -> first, HashMap::new));
    }

    /** Makes the cables of the documents that changed. */
    private List<CableChange> place(StatelessSession session, Keeping keeping, List<Incoming> chunk,
            @Nullable Long run) {
        if (keeping.changed().isEmpty()) {
            return List.of();
        }
        Set<String> numbers = new LinkedHashSet<>();
        keeping.changed().forEach(document -> numbers.add(document.number()));
        DecidedWitnesses decided = DecidedWitnesses.of(session, numbers);
        Shelf shelf = keeping.shelf();
        Map<String, ReadDocument> read = new LinkedHashMap<>();
        chunk.stream().flatMap(Incoming::telegram)
                .forEach(document -> read.put(document.hash().sha256(), document));
        Set<SourceDocument> mates = new LinkedHashSet<>(keeping.changed());
        Map<String, List<SourceDocument>> present = shelf.byNumber();
        numbers.forEach(number -> mates.addAll(
                Placement.compared(present.getOrDefault(number, List.of()), decided.isAbout(number))));
        mates.removeIf(mate -> read.containsKey(mate.sha256()));
        mates(shelf, mates).forEach(document -> read.put(document.hash().sha256(), document));
        PersonRegistry persons = new PersonRegistry(session, tags(session), read.values(), shelf.cables().identifiers(),
                countries, hideProtected);
        NumbersToSettle toSettle = new NumbersToSettle();
        Placement placement = new Placement(shelf, persons, toSettle, vocabulary, decided.decisions(), read.values());
        keeping.changed().forEach(placement::changed);
        placement.place(numbers, decided::isAbout);
        List<CableChange> changes = shelf.cables().write();
        VersionTable.note(session, changes, run, clock.instant());
        LinkedBlocks.mark(session, persons.blocks());
        toSettle.mark(session);
        return changes;
    }

    /** Those that the changed ones are compared with, and those that are shown instead. */
    private List<ReadDocument> mates(Shelf shelf, Set<SourceDocument> mates) {
        Map<String, byte[]> bytes = shelf.bytes(mates);
        return mates.stream()
                .map(mate -> reader.read(
                        ReceivedDocument.of(mate.name(), Objects.requireNonNull(bytes.get(mate.sha256())))))
                .flatMap(Incoming::telegram).toList();
    }
}
