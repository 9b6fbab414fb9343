package org.reftel.archive.cable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The number in an identifier: {@code 06ALMATY2935}, or {@code ALMATY347} where the year is open.
 *
 * @param year two digits; empty where it is open
 * @param station its name in message reference numbers
 * @param serial greater than 0
 */
public record CableNumber(String year, String station, int serial) {
    private static final Pattern FORM = Pattern.compile("(\\d{2})?+([A-Z]++)([1-9]\\d{0,7})");
    /** Two-digit years from here on are of the last century, as the parser of telegrams reads them too. */
    private static final int FIRST_OF_LAST_CENTURY = 60;
    private static final int CENTURY = 100;

    /** Of an identifier in the form in which it is kept; empty where it holds no number. */
    public static Optional<CableNumber> of(String identifier) {
        Matcher form = FORM.matcher(identifier);
        return form.matches()
                ? Optional.of(new CableNumber(form.group(1) == null ? "" : form.group(1), form.group(2),
                        Integer.parseInt(form.group(3))))
                : Optional.empty();
    }

    public boolean isYearOpen() {
        return year.isEmpty();
    }

    /** In four digits; empty where it is open. */
    public OptionalInt fullYear() {
        if (year.isEmpty()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(fullYear(Integer.parseInt(year)));
    }

    /** The year in four digits that two of an identifier tell. */
    public static int fullYear(int twoDigits) {
        return twoDigits + (twoDigits >= FIRST_OF_LAST_CENTURY ? 1900 : 2000);
    }

    /** The identifier of the number. */
    public String identifier() {
        return year + station + serial;
    }

    /** Another number of the same station and year. */
    public CableNumber at(int other) {
        return new CableNumber(year, station, other);
    }

    /** The same without its year. */
    public CableNumber withOpenYear() {
        return new CableNumber("", station, serial);
    }

    /** The last two digits of a year, in which identifiers tell it, whatever the country that the program runs in. */
    public static String twoDigits(int year) {
        return String.format(Locale.ROOT, "%02d", year % CENTURY);
    }

    /** The identifiers of station and serial in every year that two digits can tell. */
    public List<String> inEveryYear() {
        return IntStream.range(0, CENTURY).mapToObj(year -> twoDigits(year) + station + serial).toList();
    }

    /** What an entry may say that perhaps means this cable: without year where this has one, with any year where it is open. */
    public List<String> possiblyCalled() {
        return isYearOpen() ? inEveryYear() : List.of(withOpenYear().identifier());
    }
}
