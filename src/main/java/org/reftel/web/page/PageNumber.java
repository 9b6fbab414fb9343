package org.reftel.web.page;

import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Which page of a list is shown, and what stands under it.
 *
 * @param text first to last of all; empty where there is nothing
 */
public record PageNumber(String text, Optional<String> previous, Optional<String> next) {
    /**
     * Of a list.
     *
     * @param number of the page, from 1
     * @param shown how many are on the page
     * @param link the address of a page
     */
    public static PageNumber of(int number, int size, int shown, long total, IntFunction<String> link) {
        long last = last(number, size, shown);
        String text = shown > 0
                ? range(number, size, shown, total)
                : number > 1 ? "Page " + number + " lies behind the end" : "";
        return new PageNumber(text, number > 1 ? Optional.of(link.apply(number - 1)) : Optional.empty(),
                shown > 0 && last < total ? Optional.of(link.apply(number + 1)) : Optional.empty());
    }

    /** For example "21 to 40 of 1,234". */
    public static String range(int number, int size, int shown, long total) {
        return String.format(Locale.ENGLISH, "%,d to %,d of %,d", (number - 1L) * size + 1, last(number, size, shown),
                total);
    }

    /** Which of the list is the last on a page, from 1. */
    public static long last(int number, int size, int shown) {
        return (number - 1L) * size + shown;
    }
}
