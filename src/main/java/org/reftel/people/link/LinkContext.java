package org.reftel.people.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What besides the name speaks for one person. Of a common surname there are thousands to compare, and words are asked for of one.
 *
 * @param score positive where more speaks for it than against it
 */
record LinkContext(double score, boolean sameCountry, boolean samePost, boolean sameOffice) {
    /** Less than any other. */
    static final LinkContext NONE = new LinkContext(-9, false, false, false);
    private static final int LONG_APART = 12;
    /** Every telegram is signed by a diplomat. */
    private static final double ONE_OF_MANY = 0.5;

    static LinkContext of(ParsedPerson person, LinkedPerson other) {
        double score = 0;
        boolean sameCountry = !Collections.disjoint(person.countries(), other.stated());
        if (sameCountry) {
            score += 2;
        } else if (!person.countries().isEmpty() && !other.stated().isEmpty()) {
            score -= 1.5;
        }
        Optional<String> country = person.named().country();
        boolean samePost = country.isPresent()
                && (other.posts().contains(country.get()) || other.stated().contains(country.get()));
        if (samePost) {
            score += 1.5;
        }
        Optional<RoleKind> role = person.kind().filter(kind -> kind != RoleKind.OTHER);
        boolean sameOffice = role.isPresent() && other.roles().contains(role.get());
        if (sameOffice) {
            score += role.get() == RoleKind.DIPLOMAT ? ONE_OF_MANY : 1;
        } else if (role.isPresent() && !other.roles().isEmpty()
                && other.roles().stream().noneMatch(role.get()::mayBe)) {
            score -= 1;
        }
        return new LinkContext(other.yearsFrom(person.named().year()) > LONG_APART ? score - 1 : score, sameCountry,
                samePost, sameOffice);
    }

    /** In words. */
    List<String> why() {
        List<String> why = new ArrayList<>();
        if (sameCountry) {
            why.add("same country");
        }
        if (samePost) {
            why.add("same post");
        }
        if (sameOffice) {
            why.add("same kind of office");
        }
        return why;
    }
}
