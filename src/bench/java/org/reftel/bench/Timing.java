package org.reftel.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntConsumer;

/**
 * How long something took, over many times.
 *
 * @param times how many times it was done
 * @param median in milliseconds
 * @param p95 in milliseconds: 95 of 100 took no longer
 */
record Timing(int times, double median, double p95) {
    private static final int WARM_UP = 40;
    private static final int MOST = 400;
    private static final long LONGEST_NANOS = 15_000_000_000L;
    private static final double NANOS_IN_MILLI = 1e6;

    /** Does it often enough to be warm, then measures; slow work is done fewer times, but ten times at least. */
    static Timing of(IntConsumer work) {
        for (int i = 0, end = turns(work, 0, WARM_UP); i < end; i++) {
            work.accept(i);
        }
        double[] taken = new double[MOST];
        int times = 0;
        long begun = System.nanoTime();
        while (times < MOST && (times < 10 || System.nanoTime() - begun < LONGEST_NANOS)) {
            long start = System.nanoTime();
            work.accept(times);
            taken[times++] = (System.nanoTime() - start) / NANOS_IN_MILLI;
        }
        double[] sorted = Arrays.copyOf(taken, times);
        Arrays.sort(sorted);
        return new Timing(times, sorted[times / 2], sorted[(int) Math.ceil(times * 0.95) - 1]);
    }

    private static int turns(IntConsumer work, int turn, int most) {
        long start = System.nanoTime();
        work.accept(turn);
        long one = Math.max(1, System.nanoTime() - start);
        return (int) Math.clamp(LONGEST_NANOS / 3 / one, 1, most);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.1f (%.1f)", median, p95);
    }
}
