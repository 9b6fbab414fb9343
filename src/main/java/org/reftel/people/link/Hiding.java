package org.reftel.people.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.reftel.people.PersonName;
import org.reftel.people.link.Decision.Hide;
import org.reftel.people.link.Decision.Split;
import org.reftel.people.link.PersonOutline.Member;

/**
 * Applies a decision to hide somebody. New telegrams may part what was one person, or give some of it to another; what was hidden
 * once stays so, and who is one with it is hidden too.
 */
final class Hiding {
    private static final String KEPT = "hidden before";

    private final Hide decision;
    /** Those of the names that tell more than the surname. */
    private final List<String> full;

    Hiding(Hide decision) {
        this.decision = decision;
        this.full = decision.names().stream().map(HiddenName::name).filter(name -> !FamilyName.of(name).isAlone())
                .distinct().toList();
    }

    /**
     * Hides the person.
     *
     * @param groups everybody; somebody may be added, and go
     * @return those who are hidden; empty where nobody has what was hidden before
     */
    List<Group> apply(List<Group> groups) {
        Set<NamedPerson> covered = covered(groups);
        List<Group> hidden = new ArrayList<>();
        List<Member> strays = new ArrayList<>();
        for (Group group : List.copyOf(groups)) {
            List<Member> here = group.members().stream().filter(member -> covered.contains(member.named())).toList();
            if (!here.isEmpty() && isPerson(group, here.size())) {
                hidden.add(group);
            } else {
                strays.addAll(here);
                group.give(here.stream().map(Member::named).collect(Collectors.toSet()));
            }
        }
        keep(strays, hidden, groups);
        hidden.forEach(group -> group.note(decision));
        return hidden;
    }

    /** What went over to somebody else stays with the person who is hidden. */
    private void keep(List<Member> strays, List<Group> hidden, List<Group> groups) {
        if (strays.isEmpty()) {
            return;
        }
        if (hidden.isEmpty()) {
            Group group = new Group(decision.who().name(), List.of());
            groups.add(group);
            hidden.add(group);
        }
        strays.forEach(member -> hidden.getFirst().take(new Member(member.named(), KEPT)));
        groups.removeIf(Group::isEmpty);
    }

    private Set<NamedPerson> covered(List<Group> groups) {
        Map<String, List<NamedPerson>> byCable = byCable(
                named(groups.stream().filter(group -> !isSplitOffSince(group))));
        Set<NamedPerson> covered = new HashSet<>();
        decision.names().forEach(name -> covered.addAll(answers(name, byCable)));
        return covered;
    }

    /** Names that their telegrams do not have any more, whoever it may be, or nobody. */
    Set<HiddenName> lost(List<Group> groups, List<NamedPerson> nobody) {
        Map<String, List<NamedPerson>> byCable = byCable(Stream.concat(named(groups.stream()), nobody.stream()));
        return decision.names().stream().filter(name -> answers(name, byCable).isEmpty()).collect(Collectors.toSet());
    }

    private static Stream<NamedPerson> named(Stream<Group> groups) {
        return groups.flatMap(group -> group.members().stream()).map(Member::named);
    }

    private Map<String, List<NamedPerson>> byCable(Stream<NamedPerson> all) {
        Map<String, List<NamedPerson>> byCable = new HashMap<>();
        decision.names().forEach(name -> byCable.put(name.cable(), new ArrayList<>()));
        all.forEach(named -> Optional.ofNullable(byCable.get(named.cable())).ifPresent(some -> some.add(named)));
        return byCable;
    }

    /** A curator said afterwards that it is somebody else. */
    private boolean isSplitOffSince(Group group) {
        return group.decisions().stream().anyMatch(made -> made instanceof Split && made.id() > decision.id());
    }

    /** The name, or the forms of it that the telegram has now. */
    private List<NamedPerson> answers(HiddenName name, Map<String, List<NamedPerson>> byCable) {
        List<NamedPerson> there = byCable.getOrDefault(name.cable(), List.of());
        String letters = PersonName.fold(name.name());
        List<NamedPerson> same = there.stream().filter(named -> named.fold().equals(letters)).toList();
        return same.isEmpty()
                ? there.stream().filter(named -> named.isLike(name.name()) && (full.isEmpty() || agrees(named)))
                        .toList()
                : same;
    }

    private boolean agrees(NamedPerson named) {
        return full.stream().anyMatch(named::isLike);
    }

    /** Whether the group is the person, rather than another who was taken for a telegram's surname. */
    private boolean isPerson(Group group, int covered) {
        List<NamedPerson> fuller = group.members().stream().map(Member::named)
                .filter(named -> !FamilyName.of(named.name()).isAlone()).toList();
        if (!full.isEmpty() && !fuller.isEmpty()) {
            return fuller.stream().anyMatch(this::agrees);
        }
        boolean seen = full.isEmpty()
                && group.members().stream().anyMatch(member -> decision.who().isAt(member.named()));
        return seen || covered * 2 >= group.members().size();
    }
}
