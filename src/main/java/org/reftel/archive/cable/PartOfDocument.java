package org.reftel.archive.cable;

import jakarta.persistence.MappedSuperclass;

/** A part of a cable that stands at a place of one of its documents. */
@MappedSuperclass
public abstract class PartOfDocument extends PartOfCable {
    private int part = 1;

    /** Which of the documents whose text the cable shows: 1 for the one it is shown from, 2 for the first of its further sections. */
    public int part() {
        return part;
    }

    /** It stands in another one than the first. */
    public void standIn(int document) {
        part = document;
    }
}
