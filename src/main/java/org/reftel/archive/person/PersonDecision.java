package org.reftel.archive.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.reftel.archive.Decision;

/** What a curator decided on a person; never deleted, only undone. */
@Entity
@Table(name = "person_decision")
public class PersonDecision extends Decision {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_decision_seq")
    @SequenceGenerator(name = "person_decision_seq", sequenceName = "person_decision_seq", allocationSize = 1)
    private @Nullable Long id;
    private String kind;
    @Embedded
    private WhoIsMeant who;
    @Embedded
    @AttributeOverride(name = "cable", column = @Column(name = "other_cable"))
    @AttributeOverride(name = "name", column = @Column(name = "other_name"))
    @AttributeOverride(name = "country", column = @Column(name = "other_country"))
    @AttributeOverride(name = "block", column = @Column(name = "other_block"))
    private @Nullable WhoIsMeant other;
    private @Nullable String text;
    private @Nullable String organisation;
    private @Nullable LocalDate since;
    private @Nullable LocalDate until;
    @Column(name = "person_id")
    private @Nullable Long personId;
    private boolean matched = true;

    protected PersonDecision() {}

    /** What can be decided. */
    public enum Kind {
        /** These words name nobody in this cable. */
        NOBODY_HERE("not a person here"),
        /** These words name nobody in any cable. */
        NOBODY_AT_ALL("not a person"),
        /** This cable means somebody else. */
        SPLIT("split off"),
        /** The two are one. */
        MERGE("one person with"), RENAME("called"), ROLE("held the office"), HIDE("hidden");

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
     * @param author who decides
     * @param note why; empty where nothing was said
     */
    public PersonDecision(Kind kind, WhoIsMeant who, Details details, String author, String note, Instant made) {
        super(author, note, made);
        this.kind = kind.name();
        this.who = who;
        this.other = details.other;
        this.text = details.text;
        this.organisation = details.organisation;
        this.since = details.since;
        this.until = details.until;
    }

    /**
     * What a decision says besides whom it is about.
     *
     * @param other the second person of a merge
     * @param text the name of a renamed or split person, or the role
     * @param since first day in the role, where known
     * @param until last day in the role, where known
     */
    public record Details(@Nullable WhoIsMeant other, @Nullable String text, @Nullable String organisation,
            @Nullable LocalDate since, @Nullable LocalDate until) {
        /** Nothing. */
        public static Details none() {
            return new Details(null, null, null, null, null);
        }

        /** A name. */
        public static Details named(String name) {
            return new Details(null, name, null, null, null);
        }

        /** The second person of a merge. */
        public static Details with(WhoIsMeant other) {
            return new Details(other, null, null, null, null);
        }
    }

    /** It applies to nobody then. */
    @Override
    public void undo(String by, Instant when) {
        super.undo(by, when);
        personId = null;
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
        return Kind.valueOf(kind);
    }

    public WhoIsMeant who() {
        return who;
    }

    public Optional<WhoIsMeant> other() {
        return Optional.ofNullable(other);
    }

    public String text() {
        return text == null ? "" : text;
    }

    public Optional<String> organisation() {
        return Optional.ofNullable(organisation);
    }

    public Optional<LocalDate> since() {
        return Optional.ofNullable(since);
    }

    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    /** The person it applies to; empty where nobody. */
    public Optional<Long> personId() {
        return Optional.ofNullable(personId);
    }

    /** Whether some cable still answers to it. */
    public boolean isMatched() {
        return matched;
    }
}
