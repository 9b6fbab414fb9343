package org.reftel.archive.cable;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

/** A tag that some cable carries. What it means is the vocabulary's business. */
@Entity
public class Tag {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tag_seq")
    @SequenceGenerator(name = "tag_seq", sequenceName = "tag_seq", allocationSize = 50)
    private @Nullable Long id;
    private String code;

    protected Tag() {}

    public Tag(String code) {
        this.code = code;
    }

    public boolean isStored() {
        return id != null;
    }

    /** Canonical, in capitals: PREL. */
    public String code() {
        return code;
    }
}
