package org.reftel.ingest.person;

import java.util.List;

import org.reftel.archive.person.PersonDecision;

/**
 * What a decision would change.
 *
 * @param before persons who would not stay as they are
 * @param after who would be there in their stead
 * @param moves which cables would mean somebody else, at most {@link #MOST_MOVES}
 * @param moving how many would
 * @param ceasing decisions that nothing would answer to any more
 * @param passing decisions that would apply to another person than now
 * @param isAnswered whether anything answers to the decision itself
 */
public record Foreseen(List<PersonThen> before, List<PersonThen> after, List<Move> moves, int moving,
        List<AddressChange> addresses, List<PersonDecision> ceasing, List<PersonDecision> passing,
        boolean isAnswered) {
    static final int MOST_MOVES = 20;

    /** A person as of then. */
    public record PersonThen(String name, String slug, int cables, boolean hidden) {}

    /**
     * A cable that means somebody else.
     *
     * @param name as the cable has it
     * @param from whom it means now; empty where nobody
     * @param to whom it would mean; empty where nobody
     */
    public record Move(String cable, String name, String from, String to) {}

    /**
     * An address that would no longer be somebody's own.
     *
     * @param to where it would lead; empty where nowhere
     */
    public record AddressChange(String from, String to) {}

    /** Whether persons, cables and addresses stay as they are. */
    public boolean isQuiet() {
        return before.isEmpty() && after.isEmpty() && moving == 0 && addresses.isEmpty();
    }

    /** How many cables would mean somebody else and are not listed. */
    public int unlisted() {
        return moving - moves.size();
    }
}
