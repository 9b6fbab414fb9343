package org.reftel.archive.cable;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A later section of a cable that came in a document of its own, and is shown behind the first. */
@Entity
@Table(name = "cable_section")
public class CableSection extends PartOfCable {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "source_document_id")
    private SourceDocument source;
    private int section;

    protected CableSection() {}

    /**
     * A section.
     *
     * @param section its number, from 2
     */
    public CableSection(SourceDocument source, int section) {
        this.source = source;
        this.section = section;
    }

    public SourceDocument source() {
        return source;
    }

    public int section() {
        return section;
    }

    @Override
    public String told() {
        return section + ": " + source.sha256();
    }
}
