package org.reftel.archive.fixity;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** One pass over all stored bytes; one that is not finished was cut off, or goes on. */
@Entity
@Table(name = "fixity_check")
public class FixityCheck {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fixity_check_seq")
    @SequenceGenerator(name = "fixity_check_seq", sequenceName = "fixity_check_seq", allocationSize = 1)
    private @Nullable Long id;
    private String who;
    private Instant started;
    private @Nullable Instant finished;
    private long documents;
    private long bytes;
    private int damaged;

    protected FixityCheck() {}

    FixityCheck(String who, Instant started) {
        this.who = who;
        this.started = started;
    }

    void met(int size) {
        documents++;
        bytes += size;
    }

    void metDamage() {
        damaged++;
    }

    void finish(Instant at) {
        finished = at;
    }

    /** At whose wish. */
    public String who() {
        return who;
    }

    public Instant started() {
        return started;
    }

    public Optional<Instant> finished() {
        return Optional.ofNullable(finished);
    }

    public long documents() {
        return documents;
    }

    public long bytes() {
        return bytes;
    }

    /** How many documents have other bytes than came in. */
    public int damaged() {
        return damaged;
    }

    @Override
    public String toString() {
        return "%,d documents, %,d bytes: %s".formatted(documents, bytes,
                damaged == 0 ? "all as they came in" : damaged + " damaged");
    }
}
