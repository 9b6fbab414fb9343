package org.reftel.archive.graph;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The serial numbers of one station and year, as far as anything is known of them. A station begins with 1 each year.
 *
 * @param year in four digits
 * @param held of cables that are held
 * @param cited of others, which held cables name; disjoint from those held
 * @param first when the held one with the lowest number was sent, where that is told
 * @param last when the held one with the highest was
 */
public record NumbersOfYear(int year, NavigableSet<Integer> held, NavigableSet<Integer> cited,
        Optional<LocalDateTime> first, Optional<LocalDateTime> last) {
    private static final double SECONDS_A_DAY = 86_400;
    /** Over a shorter time a rate says nothing. */
    private static final double LEAST_DAYS = 7;

    /** The lowest number known. */
    public int lowest() {
        return held.isEmpty()
                ? cited.first()
                : cited.isEmpty() ? held.first() : Math.min(held.first(), cited.first());
    }

    /** The highest number known. */
    public int highest() {
        return held.isEmpty() ? cited.last() : cited.isEmpty() ? held.last() : Math.max(held.last(), cited.last());
    }

    /** How many numbers between the lowest and the highest nothing is known of. */
    public int unknown() {
        return highest() - lowest() + 1 - held.size() - cited.size();
    }

    /** The share of the numbers from the lowest to the highest that is held, from 0 to 1. */
    public double shareHeld() {
        return (double) held.size() / (highest() - lowest() + 1);
    }

    /**
     * Numbers a day between the first and the last held one; empty where their days are not told, lie less than a week apart, or
     * contradict the numbers.
     */
    public OptionalDouble perDay() {
        if (first.isEmpty() || last.isEmpty() || held.size() < 2) {
            return OptionalDouble.empty();
        }
        double days = Duration.between(first.get(), last.get()).toSeconds() / SECONDS_A_DAY;
        return days < LEAST_DAYS ? OptionalDouble.empty() : OptionalDouble.of((held.last() - held.first()) / days);
    }
}
