package org.reftel.people.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What besides the name speaks for one person.
 *
 * @param score positive where more speaks for it than against it
 * @param why in words
 */
record LinkContext(double score, List<String> why) {
    private static final int LONG_APART = 12;

    static LinkContext of(NamedPerson person, Set<String> countries, LinkedPerson other) {
        List<String> why = new ArrayList<>();
        double score = 0;
        if (!Collections.disjoint(countries, other.stated())) {
            score += 2;
            why.add("same country");
        } else if (!countries.isEmpty() && !other.stated().isEmpty()) {
            score -= 1.5;
        }
        if (person.country().isPresent() && (other.posts().contains(person.country().get())
                || other.stated().contains(person.country().get()))) {
            score += 1.5;
            why.add("same post");
        }
        Optional<RoleKind> role = RoleKind.of(person.role());
        if (role.isPresent() && !other.roles().isEmpty() && role.get() != RoleKind.OTHER) {
            boolean same = other.roles().contains(role.get());
            score += same ? 1 : -1;
            if (same) {
                why.add("same kind of office");
            }
        }
        return new LinkContext(other.yearsFrom(person.year()) > LONG_APART ? score - 1 : score, why);
    }
}
