package org.reftel.people.learn;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.reftel.people.PersonName;
import org.reftel.people.RecognisedPerson;

/** The surnames that one telegram vouches for: those of persons who have a title, classify or sign. */
public final class TelegramSurnames {
    static final int MOST_PLACES = 2;

    private static final int SHORTEST = 4;

    private TelegramSurnames() {}

    /** In small letters, with how often the person is named, which counts up to twice: a name used again was a name. */
    public static Map<String, Integer> of(List<RecognisedPerson> persons) {
        Map<String, Integer> surnames = new HashMap<>();
        for (RecognisedPerson person : persons) {
            String surname = PersonName.surname(person.name());
            if (person.titled() && isWellFormed(surname)) {
                surnames.merge(surname.toLowerCase(Locale.ROOT), Math.min(MOST_PLACES, person.places().size()),
                        Math::max);
            }
        }
        return surnames;
    }

    /** A capital and small letters, on both sides of a hyphen where it has one. */
    private static boolean isWellFormed(String surname) {
        boolean first = true;
        int hyphens = 0;
        for (int i = 0; i < surname.length(); i++) {
            char c = surname.charAt(i);
            if (c == '-' && !first) {
                first = true;
                hyphens++;
            } else if (first ? Character.isUpperCase(c) : Character.isLowerCase(c)) {
                first = false;
            } else {
                return false;
            }
        }
        return surname.length() >= SHORTEST && !first && hyphens < 2;
    }
}
