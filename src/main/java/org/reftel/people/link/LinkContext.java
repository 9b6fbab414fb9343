package org.reftel.people.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What besides the name speaks for one person.
 *
 * @param score positive where more speaks for it than against it
 * @param why in words
 */
record LinkContext(double score, List<String> why) {
    private static final int LONG_APART = 12;
    /** Every telegram is signed by a diplomat. */
    private static final double ONE_OF_MANY = 0.5;

    static LinkContext of(ParsedPerson person, LinkedPerson other) {
        List<String> why = new ArrayList<>();
        double score = 0;
        if (!Collections.disjoint(person.countries(), other.stated())) {
            score += 2;
            why.add("same country");
        } else if (!person.countries().isEmpty() && !other.stated().isEmpty()) {
            score -= 1.5;
        }
        Optional<String> country = person.named().country();
        if (country.isPresent() && (other.posts().contains(country.get()) || other.stated().contains(country.get()))) {
            score += 1.5;
            why.add("same post");
        }
        Optional<RoleKind> role = person.kind();
        if (role.isPresent() && !other.roles().isEmpty() && role.get() != RoleKind.OTHER) {
            if (other.roles().contains(role.get())) {
                score += role.get() == RoleKind.DIPLOMAT ? ONE_OF_MANY : 1;
                why.add("same kind of office");
            } else if (other.roles().stream().noneMatch(role.get()::mayBe)) {
                score -= 1;
            }
        }
        return new LinkContext(other.yearsFrom(person.named().year()) > LONG_APART ? score - 1 : score, why);
    }
}
