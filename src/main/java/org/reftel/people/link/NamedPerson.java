package org.reftel.people.link;

import java.util.Optional;
import java.util.OptionalInt;

import org.reftel.people.PersonName;

/**
 * A person as one telegram names it.
 *
 * @param cable the telegram's identifier
 * @param place which of the telegram's persons, so that two of one name can be told apart
 * @param year of sending
 * @param country of the post that wrote it
 * @param name the fullest form in the telegram
 * @param role as stated
 * @param staff whether this person signed or classified the telegram, as members of the post do
 */
public record NamedPerson(String cable, int place, OptionalInt year, Optional<String> country, String name,
        Optional<String> role, boolean staff) {
    /** The group of alike surnames that a name belongs to: only persons of one group are ever linked by themselves. */
    public static String block(String name) {
        return NameFold.block(FamilyName.of(name).family());
    }

    /** Whether two names have surnames that may be spellings of one. */
    public static boolean areAlike(String name, String other) {
        return SpellingLikeness.of(FamilyName.of(name).family(), FamilyName.of(other).family(),
                true) != SpellingLikeness.DIFFERENT;
    }

    /** Whether the other may be a form of this name: an alike surname, and given names that agree. */
    boolean isLike(String other) {
        return areAlike(name, other)
                && GivenNames.agree(FamilyName.of(name).given(), FamilyName.of(other).given());
    }

    /** The letters of the name, which a decision of a curator knows it by. */
    String fold() {
        return PersonName.fold(name);
    }
}
