package org.reftel.people.link;

import org.reftel.people.PersonName;

/**
 * Whom a curator means: never a generated key, so that it holds when everything is read and linked anew.
 *
 * @param cable the identifier of a telegram that names this person
 * @param name as that telegram has it
 * @param country of the post that wrote it, or its station
 */
public record Who(String cable, String name, String country) {
    /** Whether this is the very place the curator saw. */
    boolean isAt(NamedPerson named) {
        return named.cable().equals(cable) && named.fold().equals(PersonName.fold(name));
    }

    /** Whether the telegram, which has the name no more, may mean the same by this one: the initial came, the given name went. */
    boolean isLike(NamedPerson named) {
        return named.cable().equals(cable) && named.isLike(name);
    }

    /** Whether another telegram names somebody so, from the same country. */
    boolean isNamed(NamedPerson named) {
        return named.country().orElse("").equals(country) && named.fold().equals(PersonName.fold(name));
    }
}
