package org.reftel.people.link;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** One person over the telegrams linked so far. */
public final class LinkedPerson {
    private final List<Link> members = new ArrayList<>();
    private final Set<String> cables = new HashSet<>();
    private final Set<String> stated = new HashSet<>();
    private final Set<String> posts = new HashSet<>();
    private final EnumSet<RoleKind> roles = EnumSet.noneOf(RoleKind.class);
    private final Map<String, Integer> forms = new HashMap<>();
    private FamilyName name;
    private int firstYear = Integer.MAX_VALUE;
    private int lastYear = Integer.MIN_VALUE;

    LinkedPerson(FamilyName name) {
        this.name = name;
    }

    /** In the order in which they were linked. */
    public List<Link> members() {
        return List.copyOf(members);
    }

    /** The most frequent full form, of equally frequent ones the one that was linked first. */
    public String canonicalName() {
        String best = members.getFirst().named().name();
        for (String form : members.stream().map(link -> link.named().name()).distinct().toList()) {
            if (rank(form) > rank(best)) {
                best = form;
            }
        }
        return best;
    }

    private int rank(String form) {
        FamilyName parsed = FamilyName.of(form);
        int full = parsed.isFull() ? 2 : parsed.isAlone() ? 0 : 1;
        return full * 1_000_000 + forms.getOrDefault(form, 0);
    }

    /** Returns whether the person goes by another name from now on. */
    boolean add(ParsedPerson person, Link link) {
        NamedPerson named = person.named();
        members.add(link);
        cables.add(named.cable());
        stated.addAll(person.countries());
        named.country().ifPresent(posts::add);
        person.kind().filter(kind -> kind != RoleKind.OTHER).ifPresent(roles::add);
        forms.merge(named.name(), 1, Integer::sum);
        named.year().ifPresent(year -> {
            firstYear = Math.min(firstYear, year);
            lastYear = Math.max(lastYear, year);
        });
        FamilyName parsed = person.name();
        boolean fuller = parsed.given().size() > name.given().size() && GivenNames.agree(parsed.given(), name.given())
                || !name.isFull() && parsed.isFull();
        if (fuller) {
            name = parsed;
        }
        return fuller;
    }

    /** The form that was linked first, which is the fullest. */
    String firstName() {
        return members.getFirst().named().name();
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
