package org.reftel.people;

import java.util.List;
import java.util.Optional;

import org.reftel.people.text.Zone;

/**
 * A person in one telegram.
 *
 * @param name the fullest form in this telegram
 * @param role as stated: FM, Deputy Secretary of Energy
 * @param titled whether a title in front of the name says so, or the telegram's own form, where it is classified or signed
 * @param organisation as stated
 * @param reason why these words name a person, and why surname and full name are one
 * @param protection the marker beside the name that asks to protect the source, as printed: strictly protect
 * @param places in the order of the document
 */
public record RecognisedPerson(String name, Optional<String> role, boolean titled, Optional<String> organisation,
        String reason, Optional<String> protection, List<NamedPlace> places) {
    public RecognisedPerson {
        places = List.copyOf(places);
    }

    /** The same person of this organisation. */
    RecognisedPerson of(String body) {
        return new RecognisedPerson(name, role, titled, Optional.of(body), reason, protection, places);
    }

    /** Whether the telegram names the person for attention only, as it does the desk officers in Washington. */
    public boolean isOnlyAddressed() {
        return places.stream().allMatch(place -> place.zone() == Zone.ATTENTION);
    }

    /** Whether the telegram names the person in this part. */
    public boolean isIn(Zone zone) {
        return places.stream().anyMatch(place -> place.zone() == zone);
    }
}
