package org.reftel.admin.run;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.reftel.archive.run.IngestOutcome.Result;
import org.reftel.archive.run.IngestRun;
import org.reftel.archive.run.RunOutcomes;
import org.reftel.archive.run.RunOutcomes.Filter;
import org.reftel.ingest.IngestJob;
import org.reftel.ingest.IngestProgress;
import org.reftel.ingest.RunOrders;
import org.reftel.ingest.RunOrders.Answer;
import org.springframework.stereotype.Component;

/** What a command on runs says, from the order to the end of the run that it starts; the same with and without a server in charge. */
@Component
public class RunConversation {
    private static final int FAILED = 1;
    private static final int MOST_REJECTED = 100;
    private static final int LOOK_IN_MILLIS = 200;

    private final RunOrders orders;
    private final RunViews runs;
    private final RunOutcomes outcomes;
    private final IngestJob job;
    private final Clock clock;

    RunConversation(RunOrders orders, RunViews runs, RunOutcomes outcomes, IngestJob job, Clock clock) {
        this.orders = orders;
        this.runs = runs;
        this.outcomes = outcomes;
        this.job = job;
        this.clock = clock;
    }

    /** Who is spoken to. */
    public interface Listener {
        /** A sentence to be printed. */
        void said(String words);

        /** How far the run is, as a sentence. */
        void progress(String words);
    }

    /**
     * Gives the order.
     *
     * @throws org.reftel.ingest.IngestRunningException where it must wait
     */
    public Answer begin(RunCommand command) throws IOException, UnfitCommandException {
        return orders.give(command.understood(), IngestRun.Cause.COMMAND_LINE, "the command line");
    }

    /**
     * Tells what came of it, waiting for the end of the run where one goes on.
     *
     * @return the exit code
     */
    public int follow(Answer answer, Listener listener) {
        listener.said(answer.words());
        if (answer.run().isPresent()) {
            long run = answer.run().getAsLong();
            await(listener);
            return end(run, listener);
        }
        return answer.done() ? 0 : FAILED;
    }

    private void await(Listener listener) {
        String told = "";
        for (Optional<IngestProgress> now = job.progress(); now.isPresent(); now = job.progress()) {
            String words = ProgressReport.of(now.get(), clock.instant()).words();
            if (!words.equals(told)) {
                listener.progress(words);
                told = words;
            }
            try {
                Thread.sleep(LOOK_IN_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private int end(long run, Listener listener) {
        RunView view = runs.find(run).orElseThrow();
        List<RunOutcomes.Outcome> rejected = outcomes.page(run, new Filter(Result.REJECTED.name(), "", ""), "",
                MOST_REJECTED);
        rejected.forEach(outcome -> listener.said("rejected   " + outcome.name() + ": " + outcome.message()));
        listener.said("Run " + run + " is " + view.state() + ": " + view.words()
                + (view.failure().isEmpty() ? "" : " It failed: " + view.failure() + "."));
        return view.run().state() == IngestRun.State.DONE && rejected.isEmpty() ? 0 : FAILED;
    }
}
