package org.reftel.ingest;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import jakarta.persistence.PersistenceException;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.reftel.archive.Cable;
import org.reftel.archive.IngestOutcome;
import org.reftel.archive.IngestOutcome.Result;
import org.reftel.archive.IngestRun;
import org.reftel.archive.SourceContent;
import org.reftel.archive.SourceDocument;
import org.reftel.archive.Tag;
import org.reftel.telegram.TelegramParser;
import org.reftel.vocabulary.Vocabulary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Stores a chunk of files and their outcomes in one transaction, so that after a crash each file has either both or neither.
 */
@Component
class ChunkWriter {
    private static final Logger LOG = LoggerFactory.getLogger(ChunkWriter.class);

    private final SessionFactory sessions;
    private final Vocabulary vocabulary;
    private final PostCountries countries;
    private final boolean hideProtected;
    private final Clock clock;

    ChunkWriter(SessionFactory sessions, Vocabulary vocabulary,
            @Value("${reftel.people.hide-protected}") boolean hideProtected, Clock clock) {
        this.sessions = sessions;
        this.vocabulary = vocabulary;
        this.countries = new PostCountries(vocabulary);
        this.hideProtected = hideProtected;
        this.clock = clock;
    }

    /** A file on its way into the archive: read, or refused with the reason. */
    sealed interface Incoming {
        String name();

        /** A telegram. */
        record Read(ReadDocument document, SourceContent content) implements Incoming {
            @Override
            public String name() {
                return document.name();
            }
        }

        /** Not one. */
        record Refused(String name, String reason) implements Incoming {}
    }

    /** The chunk at once; where the database refuses it, file by file, so that one bad file does not take the others with it. */
    List<IngestOutcome> writeEach(IngestRun run, List<Incoming> chunk) {
        try {
            return write(run, chunk);
        } catch (RuntimeException e) {
            LOG.warn("storing {} files at once failed, trying one by one: {}", chunk.size(), e.getMessage());
        }
        List<IngestOutcome> outcomes = new ArrayList<>();
        for (Incoming incoming : chunk) {
            try {
                outcomes.addAll(write(run, List.of(incoming)));
            } catch (RuntimeException e) {
                LOG.error("storing {} failed", incoming.name(), e);
                String reason = e instanceof PersistenceException
                        ? "the database refused it"
                        : "the program failed on it, which is its fault: " + e;
                outcomes.addAll(write(run, List.of(new Incoming.Refused(incoming.name(), reason))));
            }
        }
        return outcomes;
    }

    private List<IngestOutcome> write(IngestRun run, List<Incoming> chunk) {
        return sessions.fromStatelessTransaction(session -> {
            List<IngestOutcome> outcomes = write(session, chunk, (writing, incoming) -> writing.write(run, incoming));
            session.insertMultiple(outcomes);
            return outcomes;
        });
    }

    /** Cables that are held already and marked to be read anew; no file is met, so there is no outcome. */
    void writeAgain(List<Incoming> chunk) {
        sessions.inStatelessTransaction(
                session -> write(session, chunk, (writing, incoming) -> writing.writeAgain(incoming)));
    }

    private <T> List<T> write(StatelessSession session, List<Incoming> chunk,
            BiFunction<Writing, Incoming, T> each) {
        List<ReadDocument> documents = new ArrayList<>();
        for (Incoming incoming : chunk) {
            if (incoming instanceof Incoming.Read read) {
                documents.add(read.document());
            }
        }
        PersonRegistry persons = new PersonRegistry(session, tags(session), documents, countries, hideProtected);
        Writing writing = new Writing(Shelf.of(session, documents), persons);
        List<T> written = chunk.stream().map(incoming -> each.apply(writing, incoming)).toList();
        LinkedBlocks.mark(session, persons.blocks());
        writing.numbers.mark(session);
        return written;
    }

    private static Map<String, Tag> tags(StatelessSession session) {
        return session.createSelectionQuery("from Tag", Tag.class).getResultList().stream()
                .collect(Collectors.toMap(Tag::code, tag -> tag, (first, _) -> first, HashMap::new));
    }

    /** One chunk being written. */
    private final class Writing {
        private final Shelf shelf;
        private final PersonRegistry persons;
        private final NumbersToSettle numbers = new NumbersToSettle();

        private Writing(Shelf shelf, PersonRegistry persons) {
            this.shelf = shelf;
            this.persons = persons;
        }

        private IngestOutcome write(IngestRun run, Incoming incoming) {
            IngestOutcome.Key key = new IngestOutcome.Key(run.id(), incoming.name());
            return switch (incoming) {
                case Incoming.Refused(String _, String reason) ->
                    new IngestOutcome(key, Result.REJECTED, null, reason, 0);
                case Incoming.Read(ReadDocument document, SourceContent content) -> {
                    Stored stored = store(document, content);
                    yield new IngestOutcome(key, stored.result, document.identifier(), stored.message,
                            document.telegram().diagnostics().size());
                }
            };
        }

        private Result writeAgain(Incoming incoming) {
            return switch (incoming) {
                case Incoming.Refused(String name, String reason) -> {
                    LOG.error("{} is held as it was read before; it cannot be read any more: {}", name, reason);
                    shelf.leave(name);
                    yield Result.REJECTED;
                }
                case Incoming.Read(ReadDocument document, SourceContent content) -> store(document, content).result;
            };
        }

        private Stored store(ReadDocument document, SourceContent content) {
            Optional<SourceDocument> same = shelf.withHash(document.hash().sha256());
            if (same.isPresent()) {
                return storeAgain(document, same.get());
            }
            boolean newVersion = shelf.named(document.name()).isPresent();
            SourceDocument source = new SourceDocument(document.name(), document.hash(), document.charset(),
                    clock.instant(),
                    document.readAs());
            shelf.put(source, content);
            return place(document, source, newVersion ? "a new version of the file" : "");
        }

        /** The content is known: nothing to do, unless another version of the parser read it. */
        private Stored storeAgain(ReadDocument document, SourceDocument source) {
            String other = source.name().equals(document.name()) ? "" : "the same content as " + source.name();
            if (source.parserVersion() == TelegramParser.VERSION) {
                return new Stored(Result.UNCHANGED, other);
            }
            source.readAs(document.readAs());
            shelf.update(source);
            return place(document, source, "read again by version " + TelegramParser.VERSION + " of the parser");
        }

        /** Makes the document's cable, or shows it as the cable's best witness, or keeps it beside a better one. */
        private Stored place(ReadDocument document, SourceDocument source, String message) {
            persons.nextCable(document.identifier());
            Result result = message.isEmpty() ? Result.ADDED : Result.CHANGED;
            Optional<Cable> held = shelf.cable(document.identifier());
            if (held.isEmpty()) {
                Cable fresh = CableAssembler.assemble(document, source, vocabulary, persons);
                shelf.put(fresh);
                numbers.cable(fresh.identity());
                numbers.references(fresh);
                return new Stored(result, message);
            }
            SourceDocument shown = held.get().source();
            boolean sameFile = shown.name().equals(source.name());
            if (!sameFile && !source.isBetterThan(shown)) {
                return new Stored(result,
                        "another witness of " + document.identifier() + "; " + shown.name() + " is shown");
            }
            numbers.cable(held.get().identity());
            shelf.replace(held.get(), CableAssembler.assemble(document, source, vocabulary, persons));
            numbers.references(held.get());
            return new Stored(result,
                    sameFile ? message : "a better witness of " + document.identifier() + " than " + shown.name());
        }
    }

    private record Stored(Result result, String message) {}
}
