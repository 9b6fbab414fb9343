package org.reftel.people;

import java.util.List;
import java.util.Optional;

/**
 * A person in one telegram.
 *
 * @param name the fullest form in this telegram
 * @param role as stated: FM, Deputy Secretary of Energy
 * @param organisation as stated
 * @param reason why these words name a person, and why surname and full name are one
 * @param places in the order of the document
 */
public record RecognisedPerson(String name, Optional<String> role, Optional<String> organisation, String reason,
        List<NamedPlace> places) {
    public RecognisedPerson {
        places = List.copyOf(places);
    }
}
