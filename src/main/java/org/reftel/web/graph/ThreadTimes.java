package org.reftel.web.graph;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.reftel.archive.cable.CableNumber;
import org.reftel.archive.graph.CableInBrief;
import org.reftel.archive.graph.CableThread;
import org.reftel.archive.graph.CableThread.Node;
import org.reftel.web.page.Words;

/**
 * When the cables of a thread were sent. One that is undated or not held was sent before those that cite it, and in the year of its
 * number.
 */
final class ThreadTimes {
    private static final int YEAR_DIGITS = 2;

    private final CableThread thread;
    private final Map<String, LocalDateTime> dated = new HashMap<>();

    private ThreadTimes(CableThread thread) {
        this.thread = thread;
        thread.nodes().forEach(
                node -> node.held().flatMap(CableInBrief::moment).ifPresent(m -> dated.put(node.identifier(), m)));
    }

    /**
     * A moment, or what is known of it.
     *
     * @param at to sort by; empty where nothing is known
     * @param words the day, or "by" the day before which it was
     * @param inferred whether no source states it
     */
    record Time(Optional<LocalDateTime> at, String words, boolean inferred) {}

    /** By identifier. */
    static Map<String, Time> of(CableThread thread) {
        ThreadTimes times = new ThreadTimes(thread);
        Map<String, Time> all = new HashMap<>();
        thread.nodes().forEach(node -> all.put(node.identifier(), times.time(node)));
        return all;
    }

    /** The order of the picture: the earliest first; what has no time at all is last. */
    static List<Node> inOrder(CableThread thread, Map<String, Time> times) {
        return thread.nodes().stream().sorted(Comparator
                .comparing((Node node) -> time(times, node).at().orElse(LocalDateTime.MAX))
                .thenComparing(node -> !time(times, node).inferred()).thenComparing(Node::identifier)).toList();
    }

    private static Time time(Map<String, Time> times, Node node) {
        return Objects.requireNonNull(times.get(node.identifier()));
    }

    private Time time(Node node) {
        LocalDateTime exact = dated.get(node.identifier());
        if (exact != null) {
            return new Time(Optional.of(exact), Words.day(exact), false);
        }
        Optional<LocalDateTime> earliestCiting = moments(thread.citing(node.identifier()))
                .min(Comparator.naturalOrder());
        Optional<LocalDateTime> latestCited = moments(thread.citedBy(node.identifier())).max(Comparator.naturalOrder());
        Optional<Integer> year = year(node.identifier());
        Optional<LocalDateTime> by = earliestCiting
                .filter(citing -> year.isEmpty() || citing.getYear() == year.get());
        if (by.isPresent()) {
            return new Time(by, "by " + Words.day(by.get()), true);
        }
        if (year.isPresent()) {
            LocalDateTime end = LocalDateTime.of(year.get(), 12, 31, 23, 59);
            return new Time(Optional.of(end), "in " + year.get(), true);
        }
        return latestCited.map(cited -> new Time(Optional.of(cited), "after " + Words.day(cited), true))
                .orElse(new Time(Optional.empty(), "undated", true));
    }

    private Stream<LocalDateTime> moments(List<String> identifiers) {
        return identifiers.stream().filter(dated::containsKey)
                .map(identifier -> Objects.requireNonNull(dated.get(identifier)));
    }

    /** Of an identifier like 06ALMATY2935; empty where the year is open. */
    static Optional<Integer> year(String identifier) {
        int digits = 0;
        while (digits < identifier.length() && Character.isDigit(identifier.charAt(digits))) {
            digits++;
        }
        if (digits != YEAR_DIGITS) {
            return Optional.empty();
        }
        return Optional.of(CableNumber.fullYear(Integer.parseInt(identifier.substring(0, digits))));
    }
}
