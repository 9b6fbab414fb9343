package org.reftel.people.link;

import java.util.Optional;
import java.util.Set;

/**
 * A named person with what linking looks at, worked out once.
 *
 * @param countries that the role speaks of
 */
record ParsedPerson(NamedPerson named, FamilyName name, Set<String> countries, Optional<RoleKind> kind) {
    /** How much of the name is known: the fullest names are linked first. */
    int fullness() {
        return name.given().stream().mapToInt(word -> word.length() > 1 ? 2 : 1).sum();
    }
}
