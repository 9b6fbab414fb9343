package org.reftel.archive.graph;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.reftel.archive.cable.CableNumber;

/**
 * When a cable that is not held was sent, with the argument. Numbers are given out in order, so that neighbours in number bound
 * each other; a cable that cites another is the later one.
 *
 * @param notBefore the strongest argument first
 * @param notAfter the strongest argument first
 */
public record DateWindow(List<Bound> notBefore, List<Bound> notAfter) {
    /** What a bound rests on. */
    public enum Basis {
        /** The year in the number. */
        YEAR,
        /** A held cable of the same station and year with the number before or after. */
        NUMBER,
        /** The earliest cable that cites it. */
        CITATION
    }

    /**
     * A day that the cable was not sent before, or not after.
     *
     * @param proof the cable it rests on; empty for the year
     */
    public record Bound(LocalDate day, Basis basis, Optional<CableInBrief> proof) {}

    /**
     * From what is held.
     *
     * @param citing the earliest cable that cites it
     */
    static DateWindow of(CableNumber number, Neighbourhood neighbours, Optional<CableInBrief> citing) {
        List<Bound> notBefore = new ArrayList<>();
        List<Bound> notAfter = new ArrayList<>();
        number.fullYear().ifPresent(year -> {
            notBefore.add(new Bound(LocalDate.of(year, 1, 1), Basis.YEAR, Optional.empty()));
            notAfter.add(new Bound(LocalDate.of(year, 12, 31), Basis.YEAR, Optional.empty()));
        });
        dated(neighbours.before().stream(), Basis.NUMBER).ifPresent(notBefore::add);
        dated(neighbours.after().stream(), Basis.NUMBER).ifPresent(notAfter::add);
        dated(citing.stream(), Basis.CITATION).ifPresent(notAfter::add);
        Comparator<Bound> byDay = Comparator.comparing(Bound::day);
        return new DateWindow(strongest(notBefore, byDay.reversed()), strongest(notAfter, byDay));
    }

    private static Optional<Bound> dated(Stream<CableInBrief> cables, Basis basis) {
        Function<LocalDateTime, LocalDate> day = LocalDateTime::toLocalDate;
        return cables.filter(cable -> cable.moment().isPresent()).findFirst().flatMap(
                cable -> cable.moment().map(day).map(date -> new Bound(date, basis, Optional.of(cable))));
    }

    /** The year is an argument only where there is no better one. */
    private static List<Bound> strongest(List<Bound> bounds, Comparator<Bound> order) {
        return bounds.stream().filter(bound -> bound.basis() != Basis.YEAR || bounds.size() == 1).sorted(order)
                .toList();
    }

    /** The first possible day; empty where nothing tells it. */
    public Optional<LocalDate> first() {
        return notBefore.stream().map(Bound::day).findFirst();
    }

    /** The last possible day; empty where nothing tells it. */
    public Optional<LocalDate> last() {
        return notAfter.stream().map(Bound::day).findFirst();
    }

    /** Whether the arguments contradict each other: then a number, a date or a citation is wrong. */
    public boolean isContradictory() {
        return first().flatMap(from -> last().map(from::isAfter)).orElse(false);
    }
}
