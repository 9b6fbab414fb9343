package org.reftel.ingest;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;

import org.hibernate.SessionFactory;
import org.reftel.archive.run.IngestOutcome.Result;
import org.reftel.archive.run.IngestRun;
import org.reftel.archive.run.IngestRunRepository;
import org.reftel.archive.run.RunOutcomes;
import org.reftel.archive.run.RunOutcomes.Filter;
import org.reftel.ingest.IngestProgress.Phase;
import org.reftel.ingest.source.HeldSelection;
import org.reftel.search.CableSearch;
import org.springframework.stereotype.Service;

/** What can be ordered of runs, with the same answers at the desk and on the command line. */
@Service
public class RunOrders {
    private final IngestJob job;
    private final IngestRunRepository runs;
    private final RunOutcomes outcomes;
    private final SessionFactory sessions;
    private final CableSearch search;

    RunOrders(IngestJob job, IngestRunRepository runs, RunOutcomes outcomes, SessionFactory sessions,
            CableSearch search) {
        this.job = job;
        this.runs = runs;
        this.outcomes = outcomes;
        this.sessions = sessions;
        this.search = search;
    }

    /** An order. */
    public sealed interface Order {
        /** The run that goes on stops for now. */
        record Pause() implements Order {}

        /** A run ends, and what it had done stays. */
        record Cancel(long run) implements Order {}

        /** A run that stopped goes on. */
        record GoOn(long run) implements Order {}

        /** The files that a run rejected are read again. */
        record Retry(long run) implements Order {}

        /** Documents that are held are read anew. */
        record Reread(HeldSelection selection) implements Order {}
    }

    /**
     * What came of it.
     *
     * @param done whether it was done, or is being done
     * @param words a sentence
     * @param run the run that goes on by it; empty where none does
     */
    public record Answer(boolean done, String words, OptionalLong run) {
        private static Answer refused(String words) {
            return new Answer(false, words, OptionalLong.empty());
        }

        private static Answer done(String words) {
            return new Answer(true, words, OptionalLong.empty());
        }

        private static Answer running(String words, long run) {
            return new Answer(true, words, OptionalLong.of(run));
        }
    }

    /**
     * Follows an order; what it starts goes on while the caller does.
     *
     * @param who at whose wish, in words
     * @throws IngestRunningException where it must wait for a run that goes on
     */
    public Answer give(Order order, IngestRun.Cause cause, String who) throws IOException {
        return switch (order) {
            case Order.Pause _ -> pause();
            case Order.Cancel(long run) -> cancel(run);
            case Order.GoOn(long run) -> job.goOn(run, who)
                    ? Answer.running("Run " + run + " goes on.", run)
                    : Answer.refused(notOpen(run));
            case Order.Retry(long run) -> retry(run, cause, who);
            case Order.Reread(HeldSelection selection) -> reread(selection, cause, who);
        };
    }

    /** How many documents, of a search cables, would be read anew. */
    public long count(HeldSelection selection) {
        return sessions.fromStatelessTransaction(session -> selection.count(session, search));
    }

    private Answer pause() {
        Optional<IngestProgress> now = job.progress().filter(progress -> progress.run() > 0);
        if (now.isEmpty()) {
            OptionalLong elsewhere = job.progress().isPresent() ? OptionalLong.empty() : job.pauseElsewhere();
            return elsewhere.isEmpty()
                    ? Answer.refused("No run goes on.")
                    : Answer.done("Run " + elsewhere.getAsLong()
                            + " goes on in another copy of the program, which was told to let it wait.");
        }
        if (isEnding(now.get())) {
            return Answer.refused(ending(now.get().run()));
        }
        job.pause();
        return Answer.done("Run " + now.get().run() + " stops behind the files that it is reading now.");
    }

    private Answer cancel(long run) {
        Optional<IngestProgress> now = job.progress().filter(progress -> progress.run() == run);
        if (now.filter(RunOrders::isEnding).isPresent()) {
            return Answer.refused(ending(run));
        }
        return switch (job.cancel(run)) {
            case ENDED -> Answer.done("Run " + run + " is cancelled; what it had done stays.");
            case HERE -> Answer.done(
                    "Run " + run + " ends behind the files that it is reading now; what it has done stays.");
            case ELSEWHERE ->
                Answer.done("Run " + run + " goes on in another copy of the program, which was told to end"
                        + " it; what it has done stays.");
            case NOT_OPEN -> Answer.refused(notOpen(run));
        };
    }

    private static boolean isEnding(IngestProgress progress) {
        return progress.phase() != Phase.LISTING && progress.phase() != Phase.READING;
    }

    private static String ending(long run) {
        return "All files of run " + run + " have their outcome; it ends by itself.";
    }

    private Answer retry(long id, IngestRun.Cause cause, String who) throws IOException {
        Optional<IngestRun> run = runs.findById(id);
        if (run.isEmpty()) {
            return Answer.refused(notThere(id));
        }
        if (outcomes.page(id, new Filter(Result.REJECTED.name(), "", ""), "", 1).isEmpty()) {
            return Answer.refused("Run " + id + " rejected nothing.");
        }
        IngestRun again = job.ingestInBackground(IngestRequest.retry(cause, who, run.get()));
        return Answer.running("Run " + again.id() + " reads again what run " + id + " rejected.", again.id());
    }

    private Answer reread(HeldSelection selection, IngestRun.Cause cause, String who) throws IOException {
        if (count(selection) == 0) {
            return Answer.refused("There is nothing to read anew: " + selection.words() + ".");
        }
        IngestRun run = job.ingestInBackground(IngestRequest.again(cause, who, selection));
        return Answer.running("Run " + run.id() + " reads anew " + selection.words() + ".", run.id());
    }

    private String notOpen(long run) {
        return runs.findById(run).isPresent()
                ? "Run " + run + " has ended."
                : notThere(run);
    }

    private static String notThere(long run) {
        return "There is no run " + run + ".";
    }
}
