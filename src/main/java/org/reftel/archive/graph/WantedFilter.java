package org.reftel.archive.graph;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.reftel.vocabulary.Posts;

/**
 * Which of the wanted cables.
 *
 * @param station in capital letters; empty for all
 * @param year two digits, "open" for those without one; empty for all
 */
public record WantedFilter(String station, String year) {
    /** The year of numbers that have none. */
    public static final String OPEN = "open";
    private static final Pattern TWO_DIGITS = Pattern.compile("(?:19|20)?(\\d{2})");

    public WantedFilter {
        if (!station.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            throw new IllegalArgumentException("station '" + station + "' is not of capital letters");
        }
    }

    /** All of them. */
    public static WantedFilter all() {
        return new WantedFilter("", "");
    }

    /**
     * As people write it; what makes no sense is taken for nothing.
     *
     * @param station a known spelling too: SecState
     * @param year in two or four digits, or open
     */
    public static WantedFilter read(String station, String year, Posts posts) {
        String letters = Posts.letters(station);
        String plain = year.strip().toLowerCase(Locale.ROOT);
        boolean digits = TWO_DIGITS.matcher(plain).matches();
        return new WantedFilter(posts.station(letters).orElse(letters),
                digits ? plain.substring(plain.length() - 2) : plain.equals(OPEN) ? OPEN : "");
    }

    /** Whether a text has a station's letters, or is empty, which means all. */
    public static boolean isStation(String text) {
        return text.isBlank() || !Posts.letters(text).isEmpty();
    }

    /** Whether a text is a year or {@link #OPEN}, or empty, which means all. */
    public static boolean isYear(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        return plain.isEmpty() || plain.equals(OPEN) || TWO_DIGITS.matcher(plain).matches();
    }

    public boolean isAll() {
        return station.isEmpty() && year.isEmpty();
    }

    /** Numbers stand before letters in every order of a database, so that ranges find whole stations and years. */
    String condition() {
        if (station.isEmpty()) {
            return year.isEmpty() ? "true" : year.equals(OPEN) ? "target >= 'A'" : "target >= :from and target < :to";
        }
        return year.isEmpty()
                ? "(target < 'A' and target like :dated and substring(target, :length + 3, 1) <= '9'"
                        + " or target like :open and substring(target, :length + 1, 1) <= '9')"
                : "target >= :from and target < :to";
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        if (station.isEmpty()) {
            if (!year.isEmpty() && !year.equals(OPEN)) {
                parameters.put("from", year + "A");
                parameters.put("to", year + "ZZZZZZ");
            }
        } else if (year.isEmpty()) {
            parameters.put("dated", "__" + station + "%");
            parameters.put("open", station + "%");
            parameters.put("length", station.length());
        } else {
            String start = (year.equals(OPEN) ? "" : year) + station;
            parameters.put("from", start + "0");
            parameters.put("to", start + "A");
        }
        return parameters;
    }
}
