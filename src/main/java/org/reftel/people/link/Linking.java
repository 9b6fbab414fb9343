package org.reftel.people.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.reftel.people.lexicon.Lexicon;
import org.reftel.people.link.Decision.Hide;
import org.reftel.people.link.Decision.Merge;
import org.reftel.people.link.Decision.NobodyAtAll;
import org.reftel.people.link.Decision.NobodyHere;
import org.reftel.people.link.Decision.Rename;
import org.reftel.people.link.Decision.Role;
import org.reftel.people.link.Decision.Split;
import org.reftel.people.link.PersonOutline.Member;

/**
 * Who the persons of some telegrams are: linked by the rules, then as the curators decided. The same telegrams and decisions
 * give the same persons, whatever the order in which they came.
 */
public final class Linking {
    private static final String BY_CURATOR = "a curator decided so";

    private final List<Group> groups = new ArrayList<>();
    private final List<NamedPerson> nobody = new ArrayList<>();
    private final List<Decision> unmatched = new ArrayList<>();
    private final Map<Long, Hidden> hidden = new HashMap<>();

    private Linking() {}

    /**
     * The outcome.
     *
     * @param nobody words that curators said to be no person's name
     * @param unmatched decisions that no telegram answers to any more
     * @param hidden what each decision to hide somebody applies to, by its key
     */
    public record Outcome(List<PersonOutline> persons, List<NamedPerson> nobody, List<Decision> unmatched,
            Map<Long, Hidden> hidden) {}

    /**
     * What a decision hides.
     *
     * @param names all that it hides now
     * @param lost of those that it hid before, the ones that their telegrams do not have any more, under no alike name either
     */
    public record Hidden(Set<HiddenName> names, Set<HiddenName> lost) {}

    /** Links; {@code named} must have all persons of the blocks that the decisions speak of. */
    public static Outcome of(List<NamedPerson> named, List<Decision> decisions, Lexicon lexicon, PersonReader reader) {
        Linking linking = new Linking();
        Set<NamedPerson> left = new LinkedHashSet<>(named);
        linking.takeOut(left, decisions);
        for (LinkedPerson person : new PersonLinker(lexicon, reader).linkAll(List.copyOf(left))) {
            linking.groups.add(new Group(person.canonicalName(), person.members().stream()
                    .map(link -> new Member(link.named(), link.reason())).toList()));
        }
        linking.decide(decisions);
        return new Outcome(linking.groups.stream().map(Group::outline).toList(),
                List.copyOf(linking.nobody), List.copyOf(linking.unmatched), Map.copyOf(linking.hidden));
    }

    /** What is decided for single telegrams never takes part in linking. */
    private void takeOut(Set<NamedPerson> left, List<Decision> decisions) {
        Map<String, Group> split = new LinkedHashMap<>();
        for (Decision decision : decisions) {
            if (decision instanceof NobodyHere || decision instanceof Split) {
                List<NamedPerson> found = left.stream().filter(decision.who()::isAt).toList();
                found.forEach(left::remove);
                if (found.isEmpty()) {
                    unmatched.add(decision);
                } else if (decision instanceof Split(long _, Who _, String label)) {
                    Group group = split.computeIfAbsent(label, name -> new Group(name, List.of()));
                    found.forEach(named -> group.take(new Member(named, BY_CURATOR)));
                    group.note(decision);
                } else {
                    nobody.addAll(found);
                }
            }
        }
        groups.addAll(split.values());
    }

    private void decide(List<Decision> decisions) {
        for (Decision decision : decisions) {
            switch (decision) {
                case NobodyHere _,Split _ -> {
                }
                case Merge(long _, Who who, Who other) -> apply(decision, who, first -> apply(decision, other,
                        second -> merge(first, second)));
                case NobodyAtAll(long _, Who who) -> apply(decision, who, this::dissolve);
                case Rename(long _, Who who, String name) -> apply(decision, who, group -> group.call(name));
                case Hide hide -> hide(hide);
                case Role(long _, Who who) -> apply(decision, who, _ -> {});
            }
        }
    }

    private void apply(Decision decision, Who who, Consumer<Group> effect) {
        find(decision, who).ifPresentOrElse(group -> {
            group.note(decision);
            effect.accept(group);
        }, () -> unmatched.add(decision));
    }

    private void hide(Hide decision) {
        Hiding hiding = new Hiding(decision);
        List<Group> kept = new ArrayList<>(hiding.apply(groups));
        if (kept.isEmpty()) {
            apply(decision, decision.who(), kept::add);
        }
        Set<HiddenName> names = kept.stream().flatMap(group -> group.members().stream())
                .map(member -> HiddenName.of(member.named())).collect(Collectors.toSet());
        hidden.put(decision.id(), new Hidden(names, hiding.lost(groups, nobody)));
    }

    private void dissolve(Group group) {
        groups.remove(group);
        group.members().forEach(member -> nobody.add(member.named()));
    }

    private void merge(Group first, Group second) {
        if (!first.equals(second)) {
            groups.remove(second);
            second.members().forEach(member -> first.take(new Member(member.named(), BY_CURATOR)));
            second.decisions().forEach(first::note);
        }
    }

    /**
     * Who has the telegram that the curator saw; else whom it names alike now, unless the words were said to be no name; else the
     * only one so named in the country; else nobody.
     */
    private Optional<Group> find(Decision decision, Who who) {
        return only(who::isAt, false)
                .or(() -> decision instanceof NobodyAtAll ? Optional.empty() : only(who::isLike, true))
                .or(() -> only(who::isNamed, true));
    }

    private Optional<Group> only(Predicate<NamedPerson> meant, boolean single) {
        List<Group> found = groups.stream()
                .filter(group -> group.members().stream().map(Member::named).anyMatch(meant)).toList();
        return single && found.size() > 1 ? Optional.empty() : found.stream().findFirst();
    }
}
