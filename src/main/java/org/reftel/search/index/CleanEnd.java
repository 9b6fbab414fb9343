package org.reftel.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Statement;

import org.hibernate.SessionFactory;
import org.hibernate.search.mapper.orm.Search;
import org.reftel.archive.database.EmbeddedDatabase;

/**
 * Tells the next start that index and database were left in step: a file beside both, there only while nobody has them open. Of a
 * database that others may write meanwhile nothing can be told so.
 */
final class CleanEnd {
    private static final String MARK = "index.in-step";

    private final Path mark;
    private final SessionFactory sessions;
    private boolean left;

    /** Takes the mark away, as whatever happens from now on may put them out of step. */
    CleanEnd(Path data, SessionFactory sessions) {
        this.mark = data.resolve(MARK);
        this.sessions = sessions;
        try {
            this.left = Files.deleteIfExists(mark);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the mark was there. */
    boolean wasLeft() {
        return left;
    }

    /** Whether they were left in step and still have as many cables each; asked once, before anything is changed. */
    boolean isInStepStill() {
        boolean asked = left;
        left = false;
        return asked && isOurs() && cables() == IndexCensus.count(Search.mapping(sessions));
    }

    /** They are in step, and nobody changes either any more. */
    void leave() {
        if (!isOurs()) {
            return;
        }
        sessions.inStatelessTransaction(session -> session.doWork(connection -> {
            try (Statement statement = connection.createStatement()) {
                // H2 writes its latest commits later; the mark must not be on the disk before them
                statement.execute("checkpoint sync");
            }
        }));
        try {
            Files.createFile(mark);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isOurs() {
        return sessions.fromStatelessTransaction(session -> session.doReturningWork(EmbeddedDatabase::isH2));
    }

    private long cables() {
        return sessions.fromStatelessTransaction(session -> session
                .createSelectionQuery("select count(*) from Cable", Long.class).getSingleResult());
    }
}
