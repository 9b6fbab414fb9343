package org.reftel.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.reftel.archive.IngestOutcome;
import org.reftel.archive.IngestOutcome.Result;
import org.reftel.ingest.IngestProgress;

/** What became of each file, for a screen: the rejected first, then the changed, the added, the unchanged. */
final class OutcomeTable {
    /** More of one kind are of no use on a screen; the desk shows all. */
    private static final int MOST_OF_A_KIND = 100;
    private static final List<Result> ORDER = List.of(Result.REJECTED, Result.CHANGED, Result.ADDED, Result.UNCHANGED);

    private final Map<Result, List<IngestOutcome>> kept = new EnumMap<>(Result.class);

    void note(IngestOutcome outcome) {
        List<IngestOutcome> same = kept.computeIfAbsent(outcome.result(), _ -> new ArrayList<>());
        if (same.size() < MOST_OF_A_KIND) {
            same.add(outcome);
        }
    }

    void print(PrintWriter out, IngestProgress progress) {
        for (Result result : ORDER) {
            List<IngestOutcome> same = kept.getOrDefault(result, List.of());
            same.forEach(outcome -> print(out, outcome));
            int more = progress.count(result) - same.size();
            if (more > 0) {
                out.printf("%-9s  and %,d more, listed at the desk%n", word(result), more);
            }
        }
        out.printf("%,d files: %,d added, %,d changed, %,d unchanged, %,d rejected%n", progress.files(),
                progress.count(Result.ADDED), progress.count(Result.CHANGED), progress.count(Result.UNCHANGED),
                progress.count(Result.REJECTED));
        out.flush();
    }

    private static void print(PrintWriter out, IngestOutcome outcome) {
        out.printf("%-9s  %-18s  %s%s%n", word(outcome.result()), outcome.identifier().orElse("-"), outcome.name(),
                outcome.message().isEmpty() ? "" : ": " + outcome.message());
    }

    private static String word(Result result) {
        return result.name().toLowerCase(Locale.ROOT);
    }
}
