package org.reftel.telegram.pointer;

import java.util.List;

/**
 * The members of a list in words: B and C, A-C, 3-5.
 *
 * @param next the token behind them
 */
record Listed<T>(List<Member<T>> members, int next) {
    /**
     * One member, or a range.
     *
     * @param end where it ends in the text
     */
    record Member<T>(int start, int end, T first, T last) {}

    static <T> Listed<T> none(int next) {
        return new Listed<>(List.of(), next);
    }

    boolean isEmpty() {
        return members.isEmpty();
    }
}
