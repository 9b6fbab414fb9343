package org.reftel.people.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.reftel.people.PeopleResource;

/** The countries that words of a role speak of: Kazakhstani, Astana. */
final class Countries {
    private static final Pattern BETWEEN = Pattern.compile("[^a-z.'-]+");
    private static final String RESOURCE = "countries.csv";

    private final Map<String, String> byWord = new HashMap<>();

    private Countries() {}

    static Countries load() {
        Countries countries = new Countries();
        PeopleResource.lines(Countries.class, RESOURCE).stream()
                .filter(line -> !line.startsWith("#") && line.indexOf(',') > 0).forEach(countries::add);
        return countries;
    }

    private void add(String line) {
        String country = line.substring(0, line.indexOf(','));
        for (String word : line.substring(line.indexOf(',') + 1).split(" ")) {
            byWord.put(word, country);
        }
    }

    /** Those named in the text. */
    Set<String> in(Optional<String> text) {
        Set<String> found = new HashSet<>();
        text.ifPresent(words -> {
            for (String word : BETWEEN.split(words.toLowerCase(Locale.ROOT))) {
                Optional.ofNullable(byWord.get(word)).ifPresent(found::add);
            }
        });
        return found;
    }
}
