package org.reftel.people.link;

import java.util.List;

/** What a curator decided on persons; applied whenever they are linked. */
public sealed interface Decision {
    /** Its key, in the order of which decisions are applied. */
    long id();

    /** Whom it is about. */
    Who who();

    /** These words name nobody in this telegram. */
    record NobodyHere(long id, Who who) implements Decision {}

    /** Nobody is called so: the words are a company, a place. */
    record NobodyAtAll(long id, Who who) implements Decision {}

    /**
     * This telegram means somebody else than the others.
     *
     * @param label who; what several decisions split off under one label is one person
     */
    record Split(long id, Who who, String label) implements Decision {}

    /** The two are one person. */
    record Merge(long id, Who who, Who other) implements Decision {}

    /** What to call this person. */
    record Rename(long id, Who who, String name) implements Decision {}

    /** What this person was, and when, which linking does not look at. */
    record Role(long id, Who who) implements Decision {}

    /**
     * Readers do not see this person.
     *
     * @param names that it has hidden so far; empty before it was ever applied
     */
    record Hide(long id, Who who, List<HiddenName> names) implements Decision {
        public Hide {
            names = List.copyOf(names);
        }
    }
}
