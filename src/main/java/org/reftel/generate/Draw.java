package org.reftel.generate;

import java.util.List;

/**
 * Random numbers that are the same on every machine: SplitMix64, written out here because the library does not promise its own
 * generators' sequences, with {@link StrictMath} for all that is not exact. The start is mixed from seed, matter and number, as
 * neighbouring starts would otherwise give one sequence shifted.
 */
final class Draw {
    private static final long GAMMA = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1p-53;

    /** What is drawn: each has numbers of its own, so that a change in one leaves the others as they are. */
    enum Matter {
        VOLUME(1), PLAN(2), PERSON(3), OFFICER(4), FACTS(5), SUBJECT(6), TAGS(7), REFERENCES(8), HEADER(9), CAST(10),
        TEXT(11), GARBLINGS(12), PRINT(13);

        private final int number;

        Matter(int number) {
            this.number = number;
        }
    }

    private long state;

    private Draw(long state) {
        this.state = state;
    }

    static Draw of(long seed, Matter matter, long number) {
        return new Draw(mix(mix(mix(seed + GAMMA) ^ matter.number) ^ number));
    }

    private static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }

    long next() {
        state += GAMMA;
        return mix(state);
    }

    /** From 0 to below the bound. */
    int below(int bound) {
        return (int) Math.unsignedMultiplyHigh(next(), bound);
    }

    /** From the first to the last, both included. */
    int between(int first, int last) {
        return first + below(last - first + 1);
    }

    /** From 0 to below 1. */
    double fraction() {
        return (next() >>> 11) * UNIT;
    }

    boolean chance(double share) {
        return fraction() < share;
    }

    <T> T pick(List<T> list) {
        return list.get(below(list.size()));
    }

    @SafeVarargs
    final <T> T oneOf(T... choices) {
        return choices[below(choices.length)];
    }

    /** Of a list whose first entries are the frequent ones. */
    <T> T pickRanked(List<T> list) {
        return list.get(rank(list.size()) - 1);
    }

    /** From 1 to n, each as often as its reciprocal says (Zipf). */
    int rank(int n) {
        return Math.min(n, (int) StrictMath.exp(fraction() * StrictMath.log(n + 1.0)));
    }

    /** Lognormal, between the bounds. */
    double around(double median, double deviation, double least, double most) {
        return Math.clamp(median * StrictMath.exp(deviation * normal()), least, most);
    }

    private double normal() {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - fraction()));
        return radius * StrictMath.cos(2 * StrictMath.PI * fraction());
    }

    /** The place of a share in the list that a fraction falls on. */
    int weighted(double... shares) {
        double left = fraction();
        for (int i = 0; i < shares.length - 1; i++) {
            left -= shares[i];
            if (left < 0) {
                return i;
            }
        }
        return shares.length - 1;
    }
}
