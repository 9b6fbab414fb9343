package org.reftel.people.link;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A person as one telegram names it.
 *
 * @param cable the key of the telegram
 * @param year of sending
 * @param country of the post that wrote it
 * @param name the fullest form in the telegram
 * @param role as stated
 */
public record NamedPerson(String cable, OptionalInt year, Optional<String> country, String name,
        Optional<String> role) {}
