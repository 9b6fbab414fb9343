package org.reftel.people.link;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** One person over all telegrams so far. */
public final class LinkedPerson {
    private final String id;
    private final List<NamedPerson> members = new ArrayList<>();
    private final Set<String> cables = new HashSet<>();
    private final Set<String> stated = new HashSet<>();
    private final Set<String> posts = new HashSet<>();
    private final EnumSet<RoleKind> roles = EnumSet.noneOf(RoleKind.class);
    private final Map<String, Integer> forms = new HashMap<>();
    private FamilyName name;
    private int firstYear = Integer.MAX_VALUE;
    private int lastYear = Integer.MIN_VALUE;

    LinkedPerson(String id, FamilyName name) {
        this.id = id;
        this.name = name;
    }

    /** Stable while the same persons come in the same order: the folded name and a number. */
    public String id() {
        return id;
    }

    /** In the order in which they were linked. */
    public List<NamedPerson> members() {
        return List.copyOf(members);
    }

    /** The most frequent full form, of equally frequent ones the one of the earliest telegram in the order of keys. */
    public String canonicalName() {
        String best = members.getFirst().name();
        for (NamedPerson member : members) {
            int better = Integer.compare(rank(member.name()), rank(best));
            if (better > 0) {
                best = member.name();
            }
        }
        return best;
    }

    private int rank(String form) {
        FamilyName parsed = FamilyName.of(form);
        int full = parsed.isFull() ? 2 : parsed.isAlone() ? 0 : 1;
        return full * 1_000_000 + forms.getOrDefault(form, 0);
    }

    void add(NamedPerson person, FamilyName parsed, Set<String> countries) {
        members.add(person);
        cables.add(person.cable());
        stated.addAll(countries);
        person.country().ifPresent(posts::add);
        RoleKind.of(person.role()).filter(kind -> kind != RoleKind.OTHER).ifPresent(roles::add);
        forms.merge(person.name(), 1, Integer::sum);
        person.year().ifPresent(year -> {
            firstYear = Math.min(firstYear, year);
            lastYear = Math.max(lastYear, year);
        });
        if (parsed.given().size() > name.given().size() && GivenNames.agree(parsed.given(), name.given())
                || !name.isFull() && parsed.isFull()) {
            name = parsed;
        }
    }

    boolean isIn(String cable) {
        return cables.contains(cable);
    }

    FamilyName name() {
        return name;
    }

    Set<String> stated() {
        return stated;
    }

    Set<String> posts() {
        return posts;
    }

    Set<RoleKind> roles() {
        return roles;
    }

    int yearsFrom(OptionalInt year) {
        if (year.isEmpty() || firstYear > lastYear) {
            return 0;
        }
        return Math.max(0, Math.max(firstYear - year.getAsInt(), year.getAsInt() - lastYear));
    }
}
