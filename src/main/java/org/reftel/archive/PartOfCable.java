package org.reftel.archive;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;

import org.jspecify.annotations.Nullable;

/** Something that exists only within a cable and is written anew whenever the cable is read anew. */
@MappedSuperclass
public abstract class PartOfCable {
    @EmbeddedId
    private @Nullable PlaceInCable id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "cable_id", insertable = false, updatable = false)
    private @Nullable Cable cable;

    /** Gives the part its key once the cable has one. */
    void placeIn(Cable whole, int ordinal) {
        this.cable = whole;
        this.id = new PlaceInCable(whole.id(), ordinal);
    }

    /** Takes names out of what it tells; most parts tell none. */
    void mask(Masking masking) {
        // nothing to take out
    }

    /**
     * Its key.
     *
     * @throws IllegalStateException before the cable is stored
     */
    public PlaceInCable id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    /** The cable it is a part of; null before the cable is stored. */
    @Nullable
    Cable cable() {
        return cable;
    }
}
