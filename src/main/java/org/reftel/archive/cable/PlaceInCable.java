package org.reftel.archive.cable;

import java.io.Serializable;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The key of a part: its cable and its place among the parts of its kind.
 *
 * @param ordinal from 1
 */
@Embeddable
public record PlaceInCable(@Column(name = "cable_id") long cableId, @Column(name = "ordinal") int ordinal)
        implements
            Serializable {}
