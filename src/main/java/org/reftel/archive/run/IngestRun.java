package org.reftel.archive.run;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.reftel.archive.cable.Lines;

/** One ingest of files and folders, from its start to its end; an unfinished one goes on when the program starts again. */
@Entity
@Table(name = "ingest_run")
public class IngestRun {
    /** Why a run was started. */
    public enum Cause {
        FIRST_START, COMMAND_LINE, DESK,
        /** Files that came through the browser. */
        UPLOAD,
        /** Something changed in a folder that is watched. */
        WATCH
    }

    /** What a run reads. */
    public enum Kind {
        /** Files and folders. */
        FILES,
        /** Documents that are held, without their files. */
        HELD,
        /** Files that an earlier run rejected. */
        RETRY
    }

    /** How far a run is. */
    public enum State {
        /** It goes on, or a crash ended it and it goes on at the next start. */
        RUNNING,
        /** An administrator stopped it for now; it goes on when told to. */
        PAUSED,
        /** An administrator ended it; what it had done stays. */
        CANCELLED,
        /** Something outside of the files ended it; it goes on when told to, and at the next start. */
        FAILED,
        /** Every file has its outcome. */
        DONE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ingest_run_seq")
    @SequenceGenerator(name = "ingest_run_seq", sequenceName = "ingest_run_seq", allocationSize = 1)
    private @Nullable Long id;
    private String cause;
    @Convert(converter = Lines.class)
    private List<String> roots;
    @Column(name = "parser_version")
    private int parserVersion;
    private Instant started;
    private @Nullable Instant finished;
    private int files;
    private int missing;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    @Enumerated(EnumType.STRING)
    private State state;
    private String author;
    private @Nullable String selection;
    @Column(name = "retry_of")
    private @Nullable Long retryOf;
    private @Nullable String failure;

    protected IngestRun() {}

    /**
     * A run that starts now.
     *
     * @param author at whose wish, in words
     */
    public IngestRun(Cause cause, String author, Task task, int parserVersion, Instant started) {
        this.cause = cause.name();
        this.author = author;
        this.kind = task.kind;
        this.roots = task.roots;
        this.selection = task.selection;
        this.retryOf = task.retryOf;
        this.parserVersion = parserVersion;
        this.started = started;
        this.state = State.RUNNING;
    }

    /**
     * What is to be read.
     *
     * @param roots the files and folders, of FILES and RETRY
     * @param selection which of the documents held, in words, of HELD
     * @param retryOf the earlier run, of RETRY
     */
    public record Task(Kind kind, List<String> roots, @Nullable String selection, @Nullable Long retryOf) {
        public Task {
            roots = List.copyOf(roots);
        }
    }

    /**
     * Its key.
     *
     * @throws IllegalStateException before it is stored
     */
    public long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    public Cause cause() {
        return Cause.valueOf(cause);
    }

    public Kind kind() {
        return kind;
    }

    public State state() {
        return state;
    }

    /** At whose wish it runs, in words; empty for runs from before this was noted. */
    public String author() {
        return author;
    }

    /** Which of the documents held are read anew, in words. */
    public Optional<String> selection() {
        return Optional.ofNullable(selection);
    }

    /** The run whose rejected files are read again. */
    public Optional<Long> retryOf() {
        return Optional.ofNullable(retryOf);
    }

    /** Why it failed. */
    public Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    /** Whether it can go on: it neither came to its end nor was cancelled. */
    public boolean isOpen() {
        return finished == null;
    }

    public List<String> roots() {
        return roots;
    }

    public int parserVersion() {
        return parserVersion;
    }

    public Instant started() {
        return started;
    }

    /** Empty while it goes on, and after a crash. */
    public Optional<Instant> finished() {
        return Optional.ofNullable(finished);
    }

    /** How many files it has met. */
    public int files() {
        return files;
    }

    /** How many documents were in its folders and files when they were read last, and are not any more. */
    public int missing() {
        return missing;
    }

    /** It did not meet so many documents any more. */
    public void miss(int count) {
        missing = count;
    }

    /** It ends, done or cancelled. */
    public void end(State as, Instant at, int count) {
        state = as;
        finished = at;
        files = count;
    }

    /** It goes on. */
    public void goOn() {
        state = State.RUNNING;
        failure = null;
    }

    /** It stops for now. */
    public void pause() {
        state = State.PAUSED;
    }

    /** Something outside of its files stopped it. */
    public void fail(String why) {
        state = State.FAILED;
        failure = why;
    }
}
