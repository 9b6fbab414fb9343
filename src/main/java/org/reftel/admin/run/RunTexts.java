package org.reftel.admin.run;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.stereotype.Component;

/** Runs as text, for the command line. */
@Component
public class RunTexts {
    private static final int MOST = 50;
    private static final String ROW = "%-5s  %-9s  %-23s  %-12s  %9s  %9s  %s%n";

    private final RunViews runs;

    RunTexts(RunViews runs) {
        this.runs = runs;
    }

    /** The latest first, a line each, below a line that tells what they are. */
    public String list() {
        StringBuilder text = new StringBuilder(
                ROW.formatted("run", "state", "started", "cause", "files", "rejected", "reads"));
        runs.latest(MOST).forEach(view -> text.append(ROW.formatted(view.id(), view.state(), view.started(),
                view.cause(), count(view.done()), count(view.count("REJECTED")), String.join(", ", view.reads()))));
        return text.toString();
    }

    /** One of them; empty where there is none of this number. */
    public Optional<String> show(long run) {
        return runs.find(run).map(view -> {
            StringBuilder text = new StringBuilder("Run %d, %s%n".formatted(run, view.state()));
            line(text, "reads", String.join(", ", view.reads()));
            line(text, "cause", view.cause() + (view.author().isEmpty() ? "" : ", by " + view.author()));
            line(text, "started", view.started());
            line(text, "ended", view.ended());
            line(text, "files", count(view.done()) + ": " + view.words());
            List.of(view.failure()).stream().filter(why -> !why.isEmpty()).forEach(why -> line(text, "failed", why));
            return text.toString();
        });
    }

    /** How many documents a run did not meet any more, as a sentence; empty for none. */
    public static Optional<String> missing(int count) {
        return count == 0
                ? Optional.empty()
                : Optional.of(count(count) + (count == 1 ? " document is" : " documents are")
                        + " no longer present where they came from, and stay held.");
    }

    /** The same of a run. */
    public Optional<String> missingOf(long run) {
        return runs.find(run).flatMap(view -> missing(view.run().missing()));
    }

    private static void line(StringBuilder text, String label, String value) {
        text.append("  %-8s %s%n".formatted(label, value));
    }

    private static String count(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }
}
