package org.reftel.people.office;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * An office that a telegram gives a person.
 *
 * @param words as {@link Office#words} has them
 * @param inferred why its country is taken for this one; empty where the telegram states it
 */
public record StatedOffice(String words, Optional<String> inferred) {
    private static final String SEPARATOR = ", ";

    /** What is kept of an office: a former or future holder holds nothing. */
    public static Optional<StatedOffice> of(Office office) {
        String acting = office.acting() ? "Acting " : "";
        return office.former() || office.designate()
                ? Optional.empty()
                : Optional.of(new StatedOffice(acting + office.words(), office.inferred()));
    }

    /** Each of the offices that telegrams give one person, in the light of them all. */
    public static Map<StatedOffice, StatedOffice> settled(Collection<StatedOffice> all) {
        Map<StatedOffice, Integer> counts = new HashMap<>();
        all.forEach(office -> counts.merge(office, 1, Integer::sum));
        Map<StatedOffice, StatedOffice> settled = new HashMap<>();
        counts.keySet().forEach(office -> settled.put(office, office.among(counts)));
        return settled;
    }

    /**
     * Telegrams call well-known foreigners by their title alone:
     * a President Brennholt in a telegram from Norway need not be Norway's. So an inferred country gives way to one that is stated
     * elsewhere with the same title, or else to the one that most telegrams point to; where none has more than half, it is dropped.
     */
    private StatedOffice among(Map<StatedOffice, Integer> all) {
        if (inferred.isEmpty()) {
            return this;
        }
        Map<String, Integer> stated = counts(all, office -> office.inferred.isEmpty());
        if (!stated.isEmpty()) {
            return new StatedOffice(most(stated), Optional.of("no country is stated here; other telegrams state it"));
        }
        Map<String, Integer> concluded = counts(all, office -> office.inferred.isPresent());
        int total = concluded.values().stream().mapToInt(Integer::intValue).sum();
        String most = most(concluded);
        if (concluded.getOrDefault(most, 0) * 2 <= total) {
            return new StatedOffice(title(), Optional.empty());
        }
        return most.equals(words)
                ? this
                : new StatedOffice(most,
                        Optional.of("no country is stated; most telegrams that name the person point to it"));
    }

    private Map<String, Integer> counts(Map<StatedOffice, Integer> all, Predicate<StatedOffice> wanted) {
        Map<String, Integer> counts = new TreeMap<>();
        all.forEach((office, times) -> {
            if (wanted.test(office) && office.isOfCountry() && office.title().equals(title())) {
                counts.merge(office.words, times, Integer::sum);
            }
        });
        return counts;
    }

    private static String most(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<String, Integer> entry) -> entry.getValue())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey).orElse("");
    }

    private boolean isOfCountry() {
        return words.contains(SEPARATOR);
    }

    /** Without the country, which stands last. */
    private String title() {
        int comma = words.lastIndexOf(SEPARATOR);
        return comma < 0 ? words : words.substring(0, comma);
    }
}
