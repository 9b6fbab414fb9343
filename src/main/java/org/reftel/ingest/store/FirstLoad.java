package org.reftel.ingest.store;

import org.hibernate.SessionFactory;

/** Tells whether what a run brings is so much more than what is held that it is loaded without {@link DeferredKeys}. */
public final class FirstLoad {
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
        }
        decided = true;
    }

    private long held() {
        return sessions.fromStatelessTransaction(session -> session
                .createSelectionQuery("select count(*) from Cable", Long.class).getSingleResult());
    }
}
