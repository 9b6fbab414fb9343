package org.reftel.admin.run;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.reftel.archive.run.IngestOutcome.Result;
import org.reftel.archive.run.IngestRun;
import org.reftel.archive.run.IngestRun.Cause;
import org.reftel.archive.run.IngestRun.State;

/** A run for a screen. */
record RunView(IngestRun run, Map<Result, Long> results) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'",
            Locale.ROOT);

    /** How many files had this outcome. */
    public long count(String result) {
        return results.getOrDefault(Result.valueOf(result), 0L);
    }

    /** How many files have their outcome. */
    public long done() {
        return results.values().stream().mapToLong(Long::longValue).sum();
    }

    public long id() {
        return run.id();
    }

    public boolean isOpen() {
        return run.isOpen();
    }

    /** Whether it waits for an administrator: it goes on when told to. */
    public boolean isWaiting() {
        return run.state() == State.PAUSED || run.state() == State.FAILED;
    }

    public String started() {
        return moment(run.started());
    }

    public String ended() {
        return run.finished().map(RunView::moment).orElse("not yet");
    }

    static String moment(Instant moment) {
        return MOMENT.format(moment.atOffset(ZoneOffset.UTC));
    }

    public String cause() {
        return run.cause().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    public String state() {
        return run.state().name().toLowerCase(Locale.ROOT);
    }

    /** Why it failed; empty where it did not. */
    public String failure() {
        return run.failure().orElse("");
    }

    /** What it reads, in words and paths. */
    public List<String> reads() {
        return switch (run.kind()) {
            case FILES -> run.cause() == Cause.UPLOAD ? List.of("uploaded files") : run.roots();
            case HELD -> List.of(run.selection().orElse("what is held"));
            case RETRY -> List.of("what run " + run.retryOf().orElse(0L) + " rejected");
        };
    }

    /** At whose wish; empty for runs from before this was noted. */
    public String author() {
        return run.author();
    }

    /** What became of the files, as a sentence. */
    public String words() {
        return String.format(Locale.ENGLISH, "%,d added, %,d changed, %,d unchanged, %,d rejected.", count("ADDED"),
                count("CHANGED"), count("UNCHANGED"), count("REJECTED")) + missing();
    }

    private String missing() {
        return RunTexts.missing(run.missing()).map(words -> " " + words).orElse("");
    }
}
