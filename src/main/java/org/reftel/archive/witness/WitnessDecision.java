package org.reftel.archive.witness;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.reftel.archive.Decision;
import org.reftel.archive.cable.SourceDocument;

/** What an administrator decided about a document as a witness of a cable; never deleted, only undone. */
@Entity
@Table(name = "witness_decision")
public class WitnessDecision extends Decision {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "witness_decision_seq")
    @SequenceGenerator(name = "witness_decision_seq", sequenceName = "witness_decision_seq", allocationSize = 1)
    private @Nullable Long id;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    private String sha256;
    @Column(name = "other_sha256")
    private @Nullable String otherSha256;
    private String number;

    protected WitnessDecision() {}

    /** What can be decided. */
    public enum Kind {
        /** The cable is shown from this document. */
        SHOW("shown"),
        /** The document is a cable of its own. */
        APART("set apart"),
        /** The document belongs to the cable of another. */
        TOGETHER("put together"),
        /** The document is shown again in place of a later version of its file. */
        RESTORE("shown again");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** For lists of decisions. */
        public String words() {
            return words;
        }
    }

    /**
     * A new decision.
     *
     * @param document that it is about
     * @param other of TOGETHER: a document of the cable; of RESTORE: the version that is set aside; else null
     * @param author who decides
     * @param note why; empty where nothing was said
     */
    public WitnessDecision(Kind kind, SourceDocument document, @Nullable SourceDocument other, String author,
            String note, Instant made) {
        super(author, note, made);
        this.kind = kind;
        this.sha256 = document.sha256();
        this.otherSha256 = other == null ? null : other.sha256();
        this.number = document.number();
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

    public Kind kind() {
        return kind;
    }

    public String sha256() {
        return sha256;
    }

    public Optional<String> other() {
        return Optional.ofNullable(otherSha256);
    }

    public String number() {
        return number;
    }
}
