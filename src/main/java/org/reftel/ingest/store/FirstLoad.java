package org.reftel.ingest.store;

import org.hibernate.SessionFactory;
import org.reftel.archive.database.EmbeddedDatabase;

/**
 * Tells whether what a run brings is so much more than what is held that it is loaded without {@link DeferredKeys}, and, by the
 * embedded database, written behind: what a crash takes of the last half second is read again when the run goes on.
 */
public final class FirstLoad implements AutoCloseable {
    /** Fewer are read before the indexes could be made anew. */
    private static final int FEWEST = 2_000;
    private static final int TIMES_AS_MANY = 10;

    private final SessionFactory sessions;
    private final DeferredKeys keys;
    private boolean decided;

    public FirstLoad(SessionFactory sessions, DeferredKeys keys) {
        this.sessions = sessions;
        this.keys = keys;
    }

    /** The first documents have been read, and there are so many in all. */
    public void begin(int documents) {
        if (!decided && documents >= FEWEST && documents >= TIMES_AS_MANY * held()) {
            keys.drop();
            sessions.inStatelessTransaction(session -> session.doWork(EmbeddedDatabase::writeBehind));
        }
        decided = true;
    }

    /** What was loaded is written, and whatever is committed from here on stays. Also where the run before could not say so. */
    public void end() {
        sessions.inStatelessTransaction(session -> session.doWork(EmbeddedDatabase::writeAtOnce));
    }

    /** At the latest then it has ended, whatever became of the run. */
    @Override
    public void close() {
        end();
    }

    private long held() {
        return sessions.fromStatelessTransaction(session -> session
                .createSelectionQuery("select count(*) from Cable", Long.class).getSingleResult());
    }
}
