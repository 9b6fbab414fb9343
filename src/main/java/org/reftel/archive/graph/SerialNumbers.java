package org.reftel.archive.graph;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.persistence.EntityManager;
import org.reftel.archive.cable.CableNumber;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which numbers of a station are held, and which are only cited: three queries, each by an index, however many there are. */
@Repository
@Transactional(readOnly = true)
public class SerialNumbers {
    /** Of a whole release no station has half as many. */
    private static final int MOST = 40_000;
    private static final int YEARS = 100;

    private final EntityManager entities;

    SerialNumbers(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Year by year, the earliest first.
     *
     * @param station in whose numbers a post counts
     */
    public List<NumbersOfYear> of(String station) {
        NavigableMap<Integer, NavigableSet<Integer>> held = held(station);
        NavigableMap<Integer, NavigableSet<Integer>> cited = cited(station);
        Map<String, LocalDateTime> sent = sent(station, held);
        TreeSet<Integer> years = new TreeSet<>(held.keySet());
        years.addAll(cited.keySet());
        return years.stream().map(year -> {
            NavigableSet<Integer> own = held.getOrDefault(year, new TreeSet<>());
            NavigableSet<Integer> others = cited.getOrDefault(year, new TreeSet<>());
            others.removeAll(own);
            return new NumbersOfYear(year, own, others, sent(sent, station, year, own, true),
                    sent(sent, station, year, own, false));
        }).filter(year -> !year.held().isEmpty() || !year.cited().isEmpty()).toList();
    }

    private NavigableMap<Integer, NavigableSet<Integer>> held(String station) {
        NavigableMap<Integer, NavigableSet<Integer>> held = new TreeMap<>();
        entities.createQuery("""
                select c.identity.year, c.identity.serial from Cable c where c.identity.station = :station
                and c.identity.year is not null and c.identity.serial is not null""", Object[].class)
                .setParameter("station", station).setMaxResults(MOST).getResultList()
                .forEach(row -> held.computeIfAbsent((Integer) row[0], _ -> new TreeSet<>()).add((Integer) row[1]));
        return held;
    }

    /** One range of the index for each year that two digits can tell: numbers stand before letters in every order. */
    private NavigableMap<Integer, NavigableSet<Integer>> cited(String station) {
        if (!station.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            return new TreeMap<>();
        }
        String ranges = IntStream.range(0, YEARS).mapToObj(CableNumber::twoDigits)
                .map(year -> "('" + year + station + "0', '" + year + station + "A')")
                .collect(Collectors.joining(", "));
        NavigableMap<Integer, NavigableSet<Integer>> cited = new TreeMap<>();
        for (Object target : entities.createNativeQuery(
                "select distinct r.target from (values " + ranges + ") as span(low, high) join cable_reference r"
                        + " on r.target >= span.low and r.target < span.high",
                String.class).setMaxResults(MOST).getResultList()) {
            CableNumber.of((String) target).filter(number -> number.station().equals(station)).ifPresent(
                    number -> number.fullYear().ifPresent(year -> cited.computeIfAbsent(year, _ -> new TreeSet<>())
                            .add(number.serial())));
        }
        return cited;
    }

    /** When the first and the last of each year were sent, by identifier. */
    private Map<String, LocalDateTime> sent(String station, NavigableMap<Integer, NavigableSet<Integer>> held) {
        List<String> ends = new ArrayList<>();
        held.forEach((year, serials) -> {
            ends.add(identifier(station, year, serials.first()));
            ends.add(identifier(station, year, serials.last()));
        });
        return ends.isEmpty() ? Map.of() : sent(ends);
    }

    private Map<String, LocalDateTime> sent(Collection<String> identifiers) {
        Map<String, LocalDateTime> sent = new HashMap<>();
        for (Object[] row : entities.createQuery("""
                select c.identity.identifier, coalesce(c.dates.sent, c.dates.created) from Cable c
                where c.identity.identifier in :identifiers""", Object[].class)
                .setParameter("identifiers", identifiers).getResultList()) {
            if (row[1] != null) {
                sent.put((String) row[0], Objects.requireNonNull((LocalDateTime) row[1]));
            }
        }
        return sent;
    }

    private static Optional<LocalDateTime> sent(Map<String, LocalDateTime> sent, String station, int year,
            NavigableSet<Integer> held, boolean first) {
        return held.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(sent.get(identifier(station, year, first ? held.first() : held.last())));
    }

    private static String identifier(String station, int year, int serial) {
        return CableNumber.twoDigits(year) + station + serial;
    }
}
