package org.reftel.ingest;

import java.text.Normalizer;
import java.util.Locale;

import org.reftel.archive.Person;
import org.reftel.people.PersonName;
import org.reftel.people.RecognisedPerson;

/** How new persons are keyed. */
final class PersonKeys {
    private PersonKeys() {}

    /**
     * A person under whose full name, or surname and country, nobody is known yet.
     *
     * @param taken how many persons have the same slug already
     */
    static Person newPerson(RecognisedPerson recognised, String country, int taken) {
        String slug = slug(recognised, country) + (taken == 0 ? "" : "-" + (taken + 1));
        String surname = PersonName.fold(PersonName.surname(recognised.name()));
        return new Person(slug, recognised.name(), surname, form(recognised.name()), country);
    }

    static Person.Form form(String name) {
        return PersonName.isFull(name)
                ? Person.Form.FULL
                : name.indexOf(' ') > 0 ? Person.Form.INITIAL : Person.Form.SURNAME;
    }

    /** The name; a surname alone with the country, since another country has its own bearer. */
    static String slug(RecognisedPerson recognised, String country) {
        String name = slug(recognised.name());
        return form(recognised.name()) == Person.Form.SURNAME ? name + "-" + slug(country) : name;
    }

    /** Letters and digits without marks, lower case, a hyphen for everything between. */
    static String slug(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                slug.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\'' && c != '\u2019'
                    && !slug.isEmpty()
                    && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        while (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
            slug.setLength(slug.length() - 1);
        }
        return slug.isEmpty() ? "unnamed" : slug.toString();
    }
}
