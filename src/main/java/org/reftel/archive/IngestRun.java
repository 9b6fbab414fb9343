package org.reftel.archive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** One ingest of files and folders, from its start to its end; an unfinished one goes on when the program starts again. */
@Entity
@Table(name = "ingest_run")
public class IngestRun {
    /** Why a run was started. */
    public enum Cause {
        FIRST_START, COMMAND_LINE, DESK
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

    protected IngestRun() {}

    /**
     * A run that starts now.
     *
     * @param roots the files and folders to read
     */
    public IngestRun(Cause cause, List<String> roots, int parserVersion, Instant started) {
        this.cause = cause.name();
        this.roots = roots;
        this.parserVersion = parserVersion;
        this.started = started;
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

    public void finish(Instant at, int count) {
        finished = at;
        files = count;
    }
}
