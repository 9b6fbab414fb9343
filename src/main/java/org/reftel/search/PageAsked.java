package org.reftel.search;

import java.util.Optional;

/** Which page of a list somebody asks for. */
public final class PageAsked {
    private static final int MOST_DIGITS = 6;

    private PageAsked() {}

    /**
     * The number of the page, from 1.
     *
     * @param asked as typed; whatever is no page is the first
     * @param last no list goes further
     */
    public static int number(String asked, int last) {
        return read(asked, Integer.MAX_VALUE).map(number -> Math.min(number, last)).orElse(1);
    }

    /** The same, empty where it is no page, or behind the last. */
    public static Optional<Integer> read(String asked, int last) {
        boolean digits = !asked.isEmpty() && asked.length() <= MOST_DIGITS
                && asked.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits
                ? Optional.of(Integer.valueOf(asked)).filter(number -> number >= 1 && number <= last)
                : Optional.empty();
    }
}
