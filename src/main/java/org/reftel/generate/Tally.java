package org.reftel.generate;

import java.util.EnumSet;
import java.util.Set;

/** The garblings of one cable: which are to be tried, and which found an occasion. */
final class Tally {
    private final Set<Garbling> tried;
    private final Set<Garbling> happened = EnumSet.noneOf(Garbling.class);

    Tally(Set<Garbling> tried) {
        this.tried = tried;
    }

    /** Whether it is to be done here; what asks does it then. */
    boolean happens(Garbling garbling) {
        if (!tried.contains(garbling)) {
            return false;
        }
        happened.add(garbling);
        return true;
    }

    /** Whether it is to be done if there is an occasion, for which {@link #happens} is then told. */
    boolean mayHappen(Garbling garbling) {
        return tried.contains(garbling);
    }

    /** In the order of the list. */
    Set<Garbling> happened() {
        return happened;
    }
}
