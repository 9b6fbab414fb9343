package org.reftel.ingest.person;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.reftel.people.link.Decision;
import org.reftel.people.link.NamedPerson;

/**
 * Who the persons of some blocks are with some decisions, down to their addresses; nothing of it is written.
 *
 * @param nobody words that are no person's name
 * @param unmatched decisions that nothing answers to
 */
record Forecast(List<Standing> persons, List<NamedPerson> nobody, List<Decision> unmatched) {
    /**
     * One of them.
     *
     * @param id of the row that the person has or would take over; null where it would be a new one
     * @param decisions those that apply, by their keys
     */
    record Standing(@Nullable Long id, String slug, String name, boolean hidden, List<NamedPerson> members,
            Set<Long> decisions) {}
}
