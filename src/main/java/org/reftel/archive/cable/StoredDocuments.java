package org.reftel.archive.cable;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The source documents that the cables are shown from, with their bytes, in the order of the cables' identifiers. */
@Component
public class StoredDocuments implements Iterable<StoredDocuments.Stored> {
    private static final int BATCH = 100;

    private final SessionFactory sessions;
    private final int batchSize;

    @Autowired
    StoredDocuments(EntityManagerFactory factory) {
        this(factory, BATCH);
    }

    StoredDocuments(EntityManagerFactory factory, int batchSize) {
        this.sessions = factory.unwrap(SessionFactory.class);
        this.batchSize = batchSize;
    }

    /**
     * The document of one cable.
     *
     * @param identifier the cable's
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    public record Stored(String identifier, String name, byte[] bytes) {}

    /** A batch is in memory at a time. */
    @Override
    public Iterator<Stored> iterator() {
        return new Batches();
    }

    private List<Stored> behind(String identifier) {
        return sessions.fromStatelessTransaction(session -> session.createSelectionQuery("""
                select c.identity.identifier, s.name, content.bytes from Cable c join c.source s
                join SourceContent content on content.sha256 = s.sha256
                where c.identity.identifier > :behind order by c.identity.identifier""", Stored.class)
                .setParameter("behind", identifier).setMaxResults(batchSize).getResultList());
    }

    private final class Batches implements Iterator<Stored> {
        private final Queue<Stored> batch = new ArrayDeque<>(behind(""));

        @Override
        public boolean hasNext() {
            return !batch.isEmpty();
        }

        @Override
        public Stored next() {
            if (batch.isEmpty()) {
                throw new NoSuchElementException();
            }
            Stored next = batch.remove();
            if (batch.isEmpty()) {
                batch.addAll(behind(next.identifier()));
            }
            return next;
        }
    }
}
