package org.reftel.ingest.person;

import java.text.Normalizer;
import java.util.Locale;

import org.reftel.archive.person.Person;
import org.reftel.people.PersonName;

/** How persons are keyed. */
public final class PersonKeys {
    private PersonKeys() {}

    /** What a person of this name is called and found by. */
    public static Person.Called called(String name) {
        return new Person.Called(name, PersonName.fold(PersonName.surname(name)), form(name));
    }

    static Person.Form form(String name) {
        return PersonName.isFull(name)
                ? Person.Form.FULL
                : name.indexOf(' ') > 0 ? Person.Form.INITIAL : Person.Form.SURNAME;
    }

    /** The name; a surname alone with the country, since another country has its own bearer. */
    public static String slug(String name, String country) {
        return form(name) == Person.Form.SURNAME ? slug(name) + "-" + slug(country) : slug(name);
    }

    /** The key of one of several persons who would have the same. */
    public static String told(String slug, String firstCable) {
        return slug + "-" + firstCable.toLowerCase(Locale.ROOT);
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
