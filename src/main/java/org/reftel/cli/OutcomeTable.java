package org.reftel.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.reftel.archive.run.IngestOutcome.Result;

/** What became of each file, for a screen: the rejected first, then the changed, the added, the unchanged. */
final class OutcomeTable {
    /** More of one kind are of no use on a screen; the desk shows all. */
    private static final int MOST_OF_A_KIND = 100;
    private static final List<Result> ORDER = List.of(Result.REJECTED, Result.CHANGED, Result.ADDED, Result.UNCHANGED);

    private final Map<Result, List<String>> kept = new EnumMap<>(Result.class);
    private final Map<Result, Integer> counts = new EnumMap<>(Result.class);

    /**
     * Takes a file's outcome down.
     *
     * @param identifier of the cable; empty where there is none
     * @param message why; empty where the result says all
     */
    void note(Result result, String name, String identifier, String message) {
        counts.merge(result, 1, Integer::sum);
        List<String> same = kept.computeIfAbsent(result, _ -> new ArrayList<>());
        if (same.size() < MOST_OF_A_KIND) {
            same.add("%-9s  %-18s  %s%s".formatted(word(result), identifier.isEmpty() ? "-" : identifier, name,
                    message.isEmpty() ? "" : ": " + message));
        }
    }

    int count(Result result) {
        return counts.getOrDefault(result, 0);
    }

    void print(PrintWriter out) {
        for (Result result : ORDER) {
            List<String> same = kept.getOrDefault(result, List.of());
            same.forEach(out::println);
            int more = count(result) - same.size();
            if (more > 0) {
                out.printf("%-9s  and %,d more, listed at the desk%n", word(result), more);
            }
        }
        int files = counts.values().stream().mapToInt(Integer::intValue).sum();
        out.printf("%,d files: %,d added, %,d changed, %,d unchanged, %,d rejected%n", files, count(Result.ADDED),
                count(Result.CHANGED), count(Result.UNCHANGED), count(Result.REJECTED));
        out.flush();
    }

    private static String word(Result result) {
        return result.name().toLowerCase(Locale.ROOT);
    }
}
