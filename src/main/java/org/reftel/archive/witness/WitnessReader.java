package org.reftel.archive.witness;

import java.util.List;

import org.reftel.archive.cable.Cable;

/** Reads the documents of a cable once more, each by itself, so that they can be compared. */
public interface WitnessReader {
    /**
     * What a document says of the cable.
     *
     * @param role why the cable has it
     * @param reading made of this document alone, not stored
     */
    record Reading(Role role, Cable reading) {}

    /** What a cable has a document for. */
    enum Role {
        /** Its fields and text are shown. */
        SHOWN,
        /** Its text is shown behind that. */
        SECTION,
        /** It is compared with what is shown. */
        OTHER
    }

    /** The present documents of a cable: the one that is shown first, then sections in order, then others, the best first. */
    List<Reading> of(String identifier);
}
