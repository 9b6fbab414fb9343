package org.reftel.archive.desk;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** One change that somebody made, or was refused; never changed itself. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {
    private static final int LONGEST = 2_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entry_seq")
    @SequenceGenerator(name = "audit_entry_seq", sequenceName = "audit_entry_seq", allocationSize = 1)
    private @Nullable Long id;
    private Instant made;
    private String who;
    private String what;
    private String subject;
    @Column(name = "before_text")
    private String before;
    @Column(name = "after_text")
    private String after;
    private @Nullable String refused;

    protected AuditEntry() {}

    /**
     * An entry; texts beyond 2,000 characters are cut.
     *
     * @param what a stable word: {@code ingest.start}
     * @param subject what it was done to
     * @param before how that was, where it is worth telling
     * @param after how it is now
     * @param refused why nothing was changed; null where it was
     */
    public AuditEntry(Instant made, String who, String what, String subject, String before, String after,
            @Nullable String refused) {
        this.made = made;
        this.who = fit(who);
        this.what = fit(what);
        this.subject = fit(subject);
        this.before = fit(before);
        this.after = fit(after);
        this.refused = refused == null ? null : fit(refused);
    }

    /** PostgreSQL takes no NUL, and a line stays a line. */
    private static String fit(String text) {
        StringBuilder fit = new StringBuilder();
        text.codePoints().limit(LONGEST).map(c -> Character.isISOControl(c) ? ' ' : c).forEach(fit::appendCodePoint);
        return fit.toString();
    }

    public Instant made() {
        return made;
    }

    public String who() {
        return who;
    }

    public String what() {
        return what;
    }

    public String subject() {
        return subject;
    }

    public String before() {
        return before;
    }

    public String after() {
        return after;
    }

    /** Why nothing was changed; empty where it was. */
    public Optional<String> refused() {
        return Optional.ofNullable(refused);
    }
}
