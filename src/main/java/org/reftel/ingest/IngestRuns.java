package org.reftel.ingest;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.hibernate.SessionFactory;
import org.reftel.archive.IngestRun;
import org.reftel.telegram.TelegramParser;

/** The runs on record: the state from which an ingest goes on after a crash. */
final class IngestRuns {
    private final SessionFactory sessions;
    private final Clock clock;

    IngestRuns(SessionFactory sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    IngestRun start(IngestRun.Cause cause, List<String> roots) {
        IngestRun run = new IngestRun(cause, roots, TelegramParser.VERSION, clock.instant());
        sessions.inStatelessTransaction(session -> session.insert(run));
        return run;
    }

    void finish(IngestRun run, int files) {
        run.finish(clock.instant(), files);
        sessions.inStatelessTransaction(session -> session.update(run));
    }

    /** Runs that a crash or a power cut ended, the oldest first. */
    List<IngestRun> unfinished() {
        return sessions.fromStatelessTransaction(session -> session
                .createSelectionQuery("from IngestRun where finished is null order by id", IngestRun.class)
                .getResultList());
    }

    boolean hasStarted(IngestRun.Cause cause) {
        return sessions.fromStatelessTransaction(session -> session
                .createSelectionQuery("select count(*) from IngestRun where cause = :cause", Long.class)
                .setParameter("cause", cause.name()).getSingleResult() > 0);
    }

    /** The files of a run that have their outcome. */
    Set<String> done(IngestRun run) {
        return sessions.fromStatelessTransaction(session -> new HashSet<>(session
                .createSelectionQuery("select key.name from IngestOutcome where key.runId = :run", String.class)
                .setParameter("run", run.id()).getResultList()));
    }
}
