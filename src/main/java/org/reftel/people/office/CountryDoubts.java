package org.reftel.people.office;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Telegrams call well-known foreigners by their title alone: a President Brennholt in a telegram from Norway need not be Norway's. So a
 * country that is only inferred counts where nothing else is stated for the same person and title, and where most telegrams that state
 * nothing point to it.
 */
final class CountryDoubts {
    private record Held(String person, String title) {}

    private final Map<Held, Map<String, Integer>> stated = new HashMap<>();
    private final Map<Held, Map<String, Integer>> inferred = new HashMap<>();

    CountryDoubts(Collection<OfficeStatement> statements) {
        for (OfficeStatement statement : statements) {
            statement.office().country().ifPresent(country -> (isInferred(statement) ? inferred : stated)
                    .computeIfAbsent(held(statement), _ -> new TreeMap<>()).merge(country, 1, Integer::sum));
        }
    }

    boolean allow(OfficeStatement statement) {
        Optional<String> country = statement.office().country();
        if (country.isEmpty() || !isInferred(statement)) {
            return true;
        }
        Map<String, Integer> said = stated.getOrDefault(held(statement), Map.of());
        Map<String, Integer> concluded = inferred.getOrDefault(held(statement), Map.of());
        int all = concluded.values().stream().mapToInt(Integer::intValue).sum();
        return said.isEmpty()
                ? concluded.getOrDefault(country.get(), 0) * 2 > all
                : said.containsKey(country.get());
    }

    private static boolean isInferred(OfficeStatement statement) {
        return statement.office().inferred().isPresent();
    }

    private static Held held(OfficeStatement statement) {
        return new Held(statement.person(), statement.office().title());
    }
}
