package org.reftel.people.link;

/**
 * What a decision hid in a telegram, and hides there whomever later linking takes it for.
 *
 * @param cable the telegram's identifier
 * @param name as the telegram had it
 */
public record HiddenName(String cable, String name) {
    static HiddenName of(NamedPerson named) {
        return new HiddenName(named.cable(), named.name());
    }
}
