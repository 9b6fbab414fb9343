package org.reftel.ingest;

import java.io.IOException;
import java.sql.Connection;
import java.sql.Savepoint;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.reftel.archive.run.IngestOutcome;
import org.reftel.archive.run.IngestRun;
import org.reftel.archive.version.CableVersion.Change;
import org.reftel.ingest.IngestTurn.Wish;
import org.reftel.ingest.preview.Preview;
import org.reftel.ingest.preview.PreviewedFile;
import org.reftel.ingest.preview.Previews;
import org.reftel.ingest.read.ChunkReader;
import org.reftel.ingest.read.Incoming;
import org.reftel.ingest.read.IncomingReader;
import org.reftel.ingest.source.MissingNames;
import org.reftel.ingest.source.RunDocuments;
import org.reftel.ingest.store.CableChange;
import org.reftel.ingest.store.ChunkWriter;
import org.reftel.ingest.store.ChunkWriter.Written;
import org.reftel.search.CableSearch;
import org.reftel.telegram.TelegramParser;

/**
 * Tells what a run would do by doing it, all in one transaction that is taken back at the end: so it is told exactly, files that
 * are witnesses of each other included, and takes about as long as the run's reading and storing. Who persons are and what
 * references mean follows from the cables and is not told.
 */
final class PreviewWork {
    private static final DateTimeFormatter ID = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmssSSS")
            .withZone(ZoneOffset.UTC);

    private final SessionFactory sessions;
    private final RunSources sources;
    private final CableSearch search;
    private final ChunkWriter writer;
    private final IncomingReader reader;
    private final Previews previews;
    private final Clock clock;

    PreviewWork(SessionFactory sessions, RunSources sources, CableSearch search, ChunkWriter writer,
            IncomingReader reader, Previews previews, Clock clock) {
        this.sessions = sessions;
        this.sources = sources;
        this.search = search;
        this.writer = writer;
        this.reader = reader;
        this.previews = previews;
        this.clock = clock;
    }

    /**
     * Looks at everything that a request would do.
     *
     * @param wish anything but to go on ends it
     * @throws IOException where a root cannot be listed, or the preview not be written
     */
    Preview preview(IngestRequest request, IngestProgress start, Supplier<Wish> wish,
            Consumer<IngestProgress> report, BiConsumer<IngestProgress, IngestOutcome> watcher) throws IOException {
        Instant began = clock.instant();
        try (Previews.Writing out = previews.write(ID.format(began));
                StatelessSession session = sessions.openStatelessSession()) {
            session.beginTransaction();
            try {
                Looking looking = new Looking(session, request, start, out);
                looking.look(wish, report, watcher);
                Preview sum = looking.sum(began, wish.get() == Wish.GO_ON);
                out.sum(sum);
                return sum;
            } finally {
                session.getTransaction().rollback();
            }
        }
    }

    /** One look. */
    private final class Looking {
        private final StatelessSession session;
        private final IngestRequest request;
        private final IngestRun run;
        private final Previews.Writing out;
        private final Map<String, Integer> results = new HashMap<>();
        private final Map<Change, Integer> cables = new EnumMap<>(Change.class);
        private IngestProgress now;

        private Looking(StatelessSession session, IngestRequest request, IngestProgress start,
                Previews.Writing out) {
            this.session = session;
            this.request = request;
            this.out = out;
            this.now = start;
            this.run = new IngestRun(request.cause(), request.who(), request.task(), TelegramParser.VERSION,
                    clock.instant());
            session.insert(run);
            request.held().ifPresent(selection -> selection.select(session, search, run.id()));
        }

        private void look(Supplier<Wish> wish, Consumer<IngestProgress> report,
                BiConsumer<IngestProgress, IngestOutcome> watcher) throws IOException {
            try (RunDocuments documents = sources.open(session, run, Set.of());
                    ChunkReader chunks = new ChunkReader(documents, reader, sessions,
                            run.kind() == IngestRun.Kind.HELD)) {
                now = now.reading(documents.count(), 0);
                while (wish.get() == Wish.GO_ON) {
                    ChunkReader.Chunk chunk = chunks.next();
                    if (chunk.documents().isEmpty()) {
                        break;
                    }
                    Written written = apply(chunk.documents());
                    session.insertMultiple(written.outcomes());
                    write(written);
                    now = now.counting(Math.max(chunk.count(), now.done() + written.outcomes().size()))
                            .and(written.outcomes());
                    report.accept(now);
                    written.outcomes().forEach(outcome -> watcher.accept(now, outcome));
                }
            }
            if (wish.get() == Wish.GO_ON) {
                for (String name : MissingNames.of(session, run, clock.instant())) {
                    line(PreviewedFile.missing(name));
                }
            }
        }

        /** As {@link ChunkWriter#writeEach} does, with points to go back to in place of transactions. */
        private Written apply(List<Incoming> chunk) {
            try {
                return apply(session, chunk);
            } catch (RuntimeException e) {
                ChunkWriter.passOn(e);
            }
            List<IngestOutcome> outcomes = new ArrayList<>();
            List<CableChange> changes = new ArrayList<>();
            for (Incoming incoming : chunk) {
                Written written;
                try {
                    written = apply(session, List.of(incoming));
                } catch (RuntimeException e) {
                    ChunkWriter.passOn(e);
                    written = apply(session, List.of(ChunkWriter.failed(incoming, e)));
                }
                outcomes.addAll(written.outcomes());
                changes.addAll(written.changes());
            }
            return new Written(outcomes, changes);
        }

        private Written apply(StatelessSession open, List<Incoming> chunk) {
            Savepoint before = open.doReturningWork(Connection::setSavepoint);
            try {
                return writer.apply(open, run, chunk);
            } catch (RuntimeException e) {
                open.doWork(connection -> connection.rollback(before));
                throw e;
            }
        }

        private void write(Written written) throws IOException {
            Map<String, List<CableChange>> changes = new HashMap<>();
            for (CableChange change : written.changes()) {
                cables.merge(change.change(), 1, Integer::sum);
                changes.computeIfAbsent(change.identifier(), _ -> new ArrayList<>()).add(change);
            }
            Set<CableChange> left = new HashSet<>(written.changes());
            for (IngestOutcome outcome : written.outcomes()) {
                List<CableChange> own = outcome.identifier().map(changes::remove).orElse(null);
                List<CableChange> told = own == null ? List.of() : own;
                told.forEach(left::remove);
                line(PreviewedFile.of(outcome, told));
            }
            for (CableChange other : written.changes()) {
                if (left.contains(other)) {
                    out.line(PreviewedFile.besides(other));
                }
            }
        }

        private void line(PreviewedFile file) throws IOException {
            results.merge(file.result(), 1, Integer::sum);
            out.line(file);
        }

        private Preview sum(Instant began, boolean complete) {
            return new Preview(ID.format(began), request.who(), began, clock.instant(), run.roots(),
                    run.selection().orElse(""), complete, results, cables);
        }
    }
}
