package org.reftel.archive.cable;

/** How sure it is which telegram a reference names. */
public enum Certainty {
    /** It is printed in full, or what is not printed follows from the cables held. */
    CERTAIN,
    /** Year or post is concluded, and nothing held speaks against it. */
    INFERRED,
    /** Telegrams of several years may be meant; a reader has to choose. */
    OPEN
}
