package org.reftel.people.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The countries that words of a role speak of: Kazakhstani, Astana. */
final class Countries {
    private static final String RESOURCE = "countries.csv";

    private final Map<String, String> byWord = new HashMap<>();

    private Countries() {}

    static Countries load() {
        Countries countries = new Countries();
        try (InputStream in = Optional.ofNullable(Countries.class.getResourceAsStream(RESOURCE))
                .orElseThrow(() -> new IllegalStateException("no resource " + RESOURCE));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#") && line.indexOf(',') > 0).forEach(countries::add);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
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
            for (String word : words.toLowerCase(Locale.ROOT).split("[^a-z.'-]+")) {
                Optional.ofNullable(byWord.get(word)).ifPresent(found::add);
            }
        });
        return found;
    }
}
