package org.reftel.ingest.person;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SortedSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.reftel.archive.person.PersonDecision;
import org.reftel.ingest.read.ChunkReader;

/**
 * Links one batch of blocks while the one before is being written. No block is in two batches, so that what is read of the next one
 * is not touched by what is written of the present one.
 */
final class LinkedAhead implements AutoCloseable {
    private final SessionFactory sessions;
    private final BlockLinker linker;
    private final Iterator<List<SortedSet<String>>> batches;
    private final List<PersonDecision> decisions;
    private final TelegramTable telegrams;
    private final ExecutorService worker = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().name("linking").factory());
    private @Nullable CompletableFuture<BlockLinker.Linked> next;

    LinkedAhead(SessionFactory sessions, BlockLinker linker, List<List<SortedSet<String>>> batches,
            List<PersonDecision> decisions) {
        this.sessions = sessions;
        this.linker = linker;
        this.batches = batches.iterator();
        this.decisions = decisions;
        this.telegrams = linker.telegrams();
        this.next = begin();
    }

    private @Nullable CompletableFuture<BlockLinker.Linked> begin() {
        if (!batches.hasNext()) {
            return null;
        }
        List<SortedSet<String>> batch = batches.next();
        return CompletableFuture.supplyAsync(() -> sessions.fromStatelessTransaction(
                session -> linker.link(session, batch, decisions, telegrams)), worker);
    }

    boolean hasNext() {
        return next != null;
    }

    /** The next batch; the one behind it is begun. */
    BlockLinker.Linked next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        BlockLinker.Linked linked = ChunkReader.join(next);
        next = begin();
        return linked;
    }

    /** What is being linked is waited for, as it uses the linker. */
    @Override
    public void close() {
        if (next != null) {
            next.exceptionally(_ -> null).join();
        }
        worker.shutdown();
    }
}
