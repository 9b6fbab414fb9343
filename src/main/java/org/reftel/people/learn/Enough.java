package org.reftel.people.learn;

/** How often something must be met before it counts: chance meetings grow more slowly than the cables, but they do grow. */
final class Enough {
    private static final int FEW = 1_000;

    private Enough() {}

    /** Once in fewer than a thousand cables, and once more for each tenfold: three times in 250,000 is chance, four times is not. */
    static int of(int cables) {
        int times = 1;
        for (int few = FEW; few <= cables && times < 9; few *= 10) {
            times++;
        }
        return times;
    }
}
