package org.reftel.people.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.reftel.people.link.PersonOutline.Member;

/** A person in the making. */
final class Group {
    private final List<Member> members;
    private final List<Decision> decisions = new ArrayList<>();
    private String name;

    Group(String name, List<Member> members) {
        this.name = name;
        this.members = new ArrayList<>(members);
    }

    List<Member> members() {
        return members;
    }

    List<Decision> decisions() {
        return decisions;
    }

    void call(String other) {
        name = other;
    }

    void note(Decision decision) {
        if (!decisions.contains(decision)) {
            decisions.add(decision);
        }
    }

    void take(Member member) {
        members.add(member);
    }

    void give(Collection<NamedPerson> some) {
        members.removeIf(member -> some.contains(member.named()));
    }

    boolean isEmpty() {
        return members.isEmpty();
    }

    PersonOutline outline() {
        return new PersonOutline(name, members, decisions);
    }
}
