package org.reftel.archive.cable;

import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** What it tells by its cable's documents alone, in words: two readings that tell the same have the same words. */
    public abstract String told();

    /** Where its document says so, for comparing two readings; empty where that says nothing. */
    public String place() {
        return "";
    }

    /** Words that are there, with a blank between them. */
    static String words(@Nullable Object... words) {
        return Stream.of(words).filter(word -> word != null && !word.toString().isEmpty()).map(Object::toString)
                .collect(Collectors.joining(" "));
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
