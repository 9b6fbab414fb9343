package org.reftel.ingest.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.hibernate.SessionFactory;
import org.reftel.archive.cable.ContentHash;
import org.reftel.ingest.source.ReceivedDocument;
import org.reftel.ingest.source.RunDocuments;

/** Reads documents chunk by chunk on all processors, some chunks ahead of the one that is being stored. */
public final class ChunkReader implements AutoCloseable {
    /** A commit every hundred cables suits H2 best. */
    public static final int CHUNK = 100;
    private static final int MOST_BYTES = 8 << 20;
    /** Some chunks take longer to read, others to store: with one of them neither waits for the other. */
    private static final int AHEAD = 2;

    private final RunDocuments documents;
    private final IncomingReader reader;
    private final SessionFactory sessions;
    private final boolean knownAreRead;
    private final ExecutorService ahead = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().name("reading").factory());
    private final ExecutorService workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().name("parsing-", 0).factory());
    private final Deque<CompletableFuture<Chunk>> next = new ArrayDeque<>();

    /**
     * Documents read.
     *
     * @param count how many documents there are in all, as far as is known
     */
    public record Chunk(List<Incoming> documents, int count) {}

    /**
     * @param knownAreRead whether documents are read that are held and known to the present parser
     */
    public ChunkReader(RunDocuments documents, IncomingReader reader, SessionFactory sessions, boolean knownAreRead) {
        this.documents = documents;
        this.reader = reader;
        this.sessions = sessions;
        this.knownAreRead = knownAreRead;
        for (int i = 0; i < AHEAD; i++) {
            begin();
        }
    }

    private void begin() {
        next.add(CompletableFuture.supplyAsync(this::read, ahead));
    }

    /** The next chunk; one without documents at the end. */
    public Chunk next() {
        Chunk chunk = join(next.getFirst());
        if (!chunk.documents.isEmpty()) {
            next.removeFirst();
            begin();
        }
        return chunk;
    }

    /** What a future comes to; what it failed with is thrown as it is. */
    public static <T> T join(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private Chunk read() {
        Map<ReceivedDocument, ContentHash> received = receive();
        KnownDocuments known = knownAreRead || received.isEmpty()
                ? KnownDocuments.none()
                : sessions.fromStatelessTransaction(session -> KnownDocuments.among(session, received.keySet(),
                        received.values().stream().map(ContentHash::sha256).toList()));
        List<CompletableFuture<Incoming>> reading = new ArrayList<>();
        received.forEach((document, hash) -> reading.add(known.find(document.name(), hash)
                .map(CompletableFuture::completedFuture)
                .orElseGet(() -> CompletableFuture.supplyAsync(() -> reader.read(document), workers))));
        return new Chunk(reading.stream().map(ChunkReader::join).toList(), documents.count());
    }

    private Map<ReceivedDocument, ContentHash> receive() {
        Map<ReceivedDocument, ContentHash> received = new LinkedHashMap<>();
        int bytes = 0;
        while (received.size() < CHUNK && bytes < MOST_BYTES) {
            Optional<ReceivedDocument> document = documents.next();
            if (document.isEmpty()) {
                break;
            }
            bytes += document.get().bytes().length;
            received.put(document.get(), ContentHash.of(document.get().bytes()));
        }
        return received;
    }

    /** What is being read is waited for, as it uses the files. */
    @Override
    public void close() {
        next.forEach(chunk -> chunk.exceptionally(_ -> new Chunk(List.of(), 0)).join());
        ahead.shutdown();
        workers.shutdown();
        documents.close();
    }
}
