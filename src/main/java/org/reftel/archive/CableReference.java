package org.reftel.archive;

import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** An entry of a cable's REF line. Whether the archive holds the target is asked when it is shown: it may come later. */
@Entity
@Table(name = "cable_reference")
public class CableReference extends PartOfCable {
    private @Nullable String label;
    private String printed;
    private String kind;
    private @Nullable String target;
    private @Nullable String inference;

    protected CableReference() {}

    public CableReference(@Nullable String label, String printed, String kind, @Nullable String target,
            @Nullable String inference) {
        this.label = label;
        this.printed = printed;
        this.kind = kind;
        this.target = target;
        this.inference = inference;
    }

    /** The letter it is called by: ref A. */
    public Optional<String> label() {
        return Optional.ofNullable(label);
    }

    public String printed() {
        return printed;
    }

    /** What it names, as its words say: CABLE, MAIL, TELCON, PUBLICATION, NONE or OTHER. */
    public String kind() {
        return kind;
    }

    /** The identifier of the cable it names; empty for mail, conversations and publications. */
    public Optional<String> target() {
        return Optional.ofNullable(target);
    }

    /** Why the target says more than what is printed. */
    public Optional<String> inference() {
        return Optional.ofNullable(inference);
    }

    @Override
    void mask(Masking masking) {
        printed = masking.required(printed);
    }
}
