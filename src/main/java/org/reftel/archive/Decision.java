package org.reftel.archive;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.Nullable;

/** What somebody decided; never deleted, only undone. */
@MappedSuperclass
public abstract class Decision {
    private String note;
    private String author;
    private Instant made;
    @Column(name = "undone_by")
    private @Nullable String undoneBy;
    private @Nullable Instant undone;

    protected Decision() {}

    /**
     * A new decision.
     *
     * @param author who decides
     * @param note why; empty where nothing was said
     */
    protected Decision(String author, String note, Instant made) {
        this.author = author;
        this.note = note;
        this.made = made;
    }

    /** Takes it back; it stays on record. */
    public void undo(String by, Instant when) {
        undoneBy = by;
        undone = when;
    }

    public String note() {
        return note;
    }

    public String author() {
        return author;
    }

    public Instant made() {
        return made;
    }

    public boolean isUndone() {
        return undone != null;
    }

    public Optional<String> undoneBy() {
        return Optional.ofNullable(undoneBy);
    }

    public Optional<Instant> undone() {
        return Optional.ofNullable(undone);
    }
}
