package org.reftel.archive.cable;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A tag on a cable. */
@Entity
@Table(name = "cable_tag")
public class CableTag extends PartOfCable {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "tag_id")
    private Tag tag;
    private String printed;

    protected CableTag() {}

    public CableTag(Tag tag, String printed) {
        this.tag = tag;
        this.printed = printed;
    }

    public Tag tag() {
        return tag;
    }

    /** As it stands on the TAGS line. */
    public String printed() {
        return printed;
    }

    @Override
    public String told() {
        return tag.code().equals(printed) ? printed : printed + " (" + tag.code() + ")";
    }
}
