package org.reftel.ingest;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.reftel.archive.run.IngestOutcome.Result;
import org.reftel.archive.run.IngestRun;
import org.reftel.archive.run.IngestRun.State;
import org.reftel.ingest.IngestJob.Cancelling;
import org.reftel.ingest.IngestTurn.Wish;
import org.reftel.ingest.source.Spool;
import org.reftel.search.CableSearch;
import org.reftel.telegram.TelegramParser;

/** The runs on record: the state from which an ingest goes on after a crash. */
final class IngestRuns {
    private final SessionFactory sessions;
    private final CableSearch search;
    private final Spool spool;
    private final Clock clock;

    IngestRuns(SessionFactory sessions, CableSearch search, Spool spool, Clock clock) {
        this.sessions = sessions;
        this.search = search;
        this.spool = spool;
        this.clock = clock;
    }

    IngestRun start(IngestRequest request) {
        IngestRun run = new IngestRun(request.cause(), request.who(), request.task(), TelegramParser.VERSION,
                clock.instant());
        sessions.inStatelessTransaction(session -> {
            session.insert(run);
            request.held().ifPresent(selection -> selection.select(session, search, run.id()));
        });
        return run;
    }

    /** The run has come to its end, or was brought to it. */
    void end(IngestRun run, State as, int files) {
        sessions.inStatelessTransaction(session -> end(session, run, as, files));
        spool.release(run.roots());
    }

    private void end(StatelessSession session, IngestRun run, State as, int files) {
        run.end(as, clock.instant(), files);
        session.update(run);
        session.createNativeMutationQuery("delete from run_selection where run_id = :run")
                .setParameter("run", run.id()).executeUpdate();
    }

    /** Ends a run that nobody works on; whoever works on it is told to. */
    Cancelling cancel(long id) {
        Cancelling done = sessions.fromStatelessTransaction(session -> {
            OptionalLong working = IngestLock.working(session);
            Optional<IngestRun> open = Optional.ofNullable(session.get(IngestRun.class, id)).filter(IngestRun::isOpen);
            if (open.isEmpty()) {
                return Cancelling.NOT_OPEN;
            }
            if (working.isPresent() && working.getAsLong() == id) {
                IngestLock.wish(session, Wish.CANCEL);
                return Cancelling.ELSEWHERE;
            }
            end(session, open.get(), State.CANCELLED, done(session, id).size());
            return Cancelling.ENDED;
        });
        if (done == Cancelling.ENDED) {
            find(id).ifPresent(run -> spool.release(run.roots()));
        }
        return done;
    }

    /** The run that another copy of the program works on, which is told to stop for now. */
    OptionalLong pauseElsewhere() {
        return sessions.fromStatelessTransaction(session -> {
            OptionalLong working = IngestLock.working(session);
            working.ifPresent(_ -> IngestLock.wish(session, Wish.PAUSE));
            return working;
        });
    }

    void update(IngestRun run) {
        sessions.inStatelessTransaction(session -> session.update(run));
    }

    Optional<IngestRun> find(long id) {
        return sessions.fromStatelessTransaction(session -> Optional.ofNullable(session.get(IngestRun.class, id)));
    }

    /** Runs that a crash, a power cut or something else outside of their files ended, the oldest first. */
    List<IngestRun> interrupted() {
        return sessions.fromStatelessTransaction(session -> session
                .createSelectionQuery("from IngestRun where finished is null and state in (:states) order by id",
                        IngestRun.class)
                .setParameterList("states", List.of(State.RUNNING, State.FAILED)).getResultList());
    }

    boolean hasStarted(IngestRun.Cause cause) {
        return sessions.fromStatelessTransaction(session -> session
                .createSelectionQuery("select count(*) from IngestRun where cause = :cause", Long.class)
                .setParameter("cause", cause.name()).getSingleResult() > 0);
    }

    boolean isArchiveEmpty() {
        return sessions.fromStatelessTransaction(session -> session
                .createSelectionQuery("select id from SourceDocument", Long.class).setMaxResults(1).getResultList()
                .isEmpty());
    }

    /** The files of a run that have their outcome. */
    Set<String> done(IngestRun run) {
        return sessions.fromStatelessTransaction(session -> done(session, run.id()));
    }

    private static Set<String> done(StatelessSession session, long run) {
        return new HashSet<>(session
                .createSelectionQuery("select key.name from IngestOutcome where key.runId = :run", String.class)
                .setParameter("run", run).getResultList());
    }

    /** The files that a run rejected. */
    List<String> rejected(long run) {
        return sessions.fromStatelessTransaction(session -> session
                .createSelectionQuery(
                        "select key.name from IngestOutcome where key.runId = :run and result = :rejected",
                        String.class)
                .setParameter("run", run).setParameter("rejected", Result.REJECTED.name()).getResultList());
    }
}
