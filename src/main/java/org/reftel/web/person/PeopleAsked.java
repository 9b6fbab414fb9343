package org.reftel.web.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.reftel.archive.person.PersonDirectory;
import org.reftel.search.PageAsked;
import org.reftel.search.People;
import org.reftel.search.UnfitParameter;
import org.reftel.web.page.Links;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which list of people is asked for.
 *
 * @param find the start of a word of the name; empty for all
 * @param letter the first of the surname, in lower case; empty for all
 * @param country empty for all
 * @param office its words or its key; empty for all
 * @param by "country" or "office" to choose one; else empty
 * @param page from 1
 */
record PeopleAsked(String find, String letter, String country, String office, String by, int page) {
    private static final int LONGEST = 200;
    private static final String ADDRESS = "/people";

    /** Reads it; what makes no sense is left out. */
    static PeopleAsked of(String find, String letter, String country, String office, String by, String page) {
        boolean isLetter = letter.length() == 1 && letter.toLowerCase(Locale.ROOT).charAt(0) >= 'a'
                && letter.toLowerCase(Locale.ROOT).charAt(0) <= 'z';
        return new PeopleAsked(cut(find), isLetter ? letter.toLowerCase(Locale.ROOT) : "", cut(country), cut(office),
                by.equals("country") || by.equals("office") ? by : "", People.page(page));
    }

    /** What of the parameters was left out, in sentences for the reader. */
    List<String> ignored(String typedLetter, String typedBy, String typedPage) {
        List<String> ignored = new ArrayList<>();
        if (letter.isEmpty() && !typedLetter.isBlank()) {
            ignored.add(UnfitParameter.value("letter", typedLetter, "is no letter from a to z").sentence());
        }
        if (by.isEmpty() && !typedBy.isBlank()) {
            ignored.add(UnfitParameter.value("by", typedBy, "is neither country nor office").sentence());
        }
        if (!typedPage.isBlank() && PageAsked.read(typedPage, Integer.MAX_VALUE).isEmpty()) {
            ignored.add(UnfitParameter.value("page", typedPage, "is no number of a page").sentence());
        }
        return ignored;
    }

    private static String cut(String text) {
        String stripped = text.strip();
        return stripped.substring(0, Math.min(stripped.length(), LONGEST));
    }

    public boolean isEverybody() {
        return find.isEmpty() && letter.isEmpty() && country.isEmpty() && office.isEmpty();
    }

    PersonDirectory.Wanted wanted() {
        return new PersonDirectory.Wanted(letter, country, office);
    }

    PeopleAsked withOffice(String words) {
        return new PeopleAsked(find, letter, country, words, by, page);
    }

    PeopleAsked withCountry(String name) {
        return new PeopleAsked(find, letter, name, office, by, page);
    }

    PeopleAsked withLetter(String first) {
        return new PeopleAsked("", first, country, office, "", 1);
    }

    PeopleAsked onPage(int other) {
        return new PeopleAsked(find, letter, country, office, by, other);
    }

    /** Its address. */
    String href() {
        UriComponentsBuilder address = UriComponentsBuilder.newInstance();
        List<Object> values = new ArrayList<>();
        add(address, values, "find", find);
        add(address, values, "letter", letter);
        add(address, values, "country", country);
        add(address, values, "office", office);
        add(address, values, "by", by);
        add(address, values, "page", page > 1 ? String.valueOf(page) : "");
        String query = address.encode().buildAndExpand(values.toArray()).getQuery();
        return Links.withQuery(ADDRESS, query == null ? "" : query);
    }

    private static void add(UriComponentsBuilder address, List<Object> values, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, "{v" + values.size() + "}");
            values.add(value);
        }
    }
}
