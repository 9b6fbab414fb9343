package org.reftel.archive.run;

import java.io.Serializable;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** What became of one file in one run. */
@Entity
@Table(name = "ingest_outcome")
public class IngestOutcome {
    /** The four things that can become of a file. */
    public enum Result {
        ADDED, CHANGED, UNCHANGED, REJECTED
    }

    /** A run meets each name once. */
    @Embeddable
    public record Key(@Column(name = "run_id") long runId,
            @Column(name = "name") String name) implements Serializable {}

    @EmbeddedId
    private Key key;
    private String result;
    private @Nullable String identifier;
    private String message;
    private int findings;
    private @Nullable String sha256;

    protected IngestOutcome() {}

    /**
     * An outcome.
     *
     * @param identifier the cable the file is a witness of; null where it was rejected
     * @param message why; empty where the result says all
     * @param findings how many things its reader should know
     * @param sha256 of the content; null where it could not be read
     */
    public IngestOutcome(Key key, Result result, @Nullable String identifier, String message, int findings,
            @Nullable String sha256) {
        this.key = key;
        this.result = result.name();
        this.identifier = identifier;
        this.message = message;
        this.findings = findings;
        this.sha256 = sha256;
    }

    /** The file, by folder and name. */
    public String name() {
        return key.name();
    }

    public Result result() {
        return Result.valueOf(result);
    }

    public Optional<String> identifier() {
        return Optional.ofNullable(identifier);
    }

    public String message() {
        return message;
    }

    public int findings() {
        return findings;
    }

    /** Of the file's content; empty where it could not be read, and for runs from before this was noted. */
    public Optional<String> sha256() {
        return Optional.ofNullable(sha256);
    }
}
