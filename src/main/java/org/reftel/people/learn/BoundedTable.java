package org.reftel.people.learn;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.ToLongFunction;

/** Sums by words. Where there are more words than it may hold, the rarest go until a quarter is free. */
final class BoundedTable<V> {
    private final int most;
    private final BinaryOperator<V> plus;
    private final ToLongFunction<V> weight;
    private final Map<String, V> sums = new HashMap<>();

    /**
     * @param most how many words it holds
     * @param weight how often a word was met
     */
    BoundedTable(int most, BinaryOperator<V> plus, ToLongFunction<V> weight) {
        this.most = most;
        this.plus = plus;
        this.weight = weight;
    }

    void add(String word, V value) {
        sums.merge(word, value, plus);
    }

    /** To be called behind each telegram, not inside one, so that what is dropped does not depend on the order of its words. */
    void trim() {
        if (sums.size() > most) {
            for (long rare = 1; sums.size() > most - most / 4; rare++) {
                long least = rare;
                sums.values().removeIf(sum -> weight.applyAsLong(sum) <= least);
            }
        }
    }

    Map<String, V> sums() {
        return sums;
    }
}
