package org.reftel.people.link;

import java.util.Comparator;
import java.util.List;

/**
 * A person over all telegrams, as linking and the curators have it.
 *
 * @param name to be called by
 * @param members in the order of the telegrams' identifiers, not empty
 * @param decisions of curators that apply to this person
 */
public record PersonOutline(String name, List<Member> members, List<Decision> decisions) {
    public PersonOutline {
        decisions = List.copyOf(decisions);
        members = members.stream().sorted(Comparator.comparing((Member member) -> member.named().cable())
                .thenComparingInt(member -> member.named().place())).toList();
    }

    /**
     * A telegram's person that is this one.
     *
     * @param reason why; empty for the first of the name
     */
    public record Member(NamedPerson named, String reason) {}

    /** Whether a curator hid this person. */
    public boolean isHidden() {
        return decisions.stream().anyMatch(Decision.Hide.class::isInstance);
    }

    /** The first telegram that names this person: what the person is told apart by where names are equal. */
    public NamedPerson first() {
        return members.getFirst().named();
    }
}
