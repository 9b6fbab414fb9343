package org.reftel.telegram.preamble;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.reftel.telegram.model.MessageReferenceNumber;
import org.reftel.telegram.model.Months;
import org.reftel.telegram.source.Digits;

/**
 * Finds a date in any of the forms that telegrams print: 08/17/2016, 2016/08/17, 2016-08-17, 08/17/16, 011/2/2019, 17 AUG 2016,
 * AUGUST 17, 2016, 20160817, 08172016.
 */
final class PrintedDate {
    private static final int MONTHS_IN_YEAR = 12;
    private static final int MOST_DIGITS = 8;
    private static final Set<String> ORDINALS = Set.of("ST", "ND", "RD", "TH", "OF");

    private PrintedDate() {}

    /** The first date in the text; impossible days are none. */
    static Optional<LocalDate> in(String text) {
        List<String> tokens = tokens(text.toUpperCase(Locale.ROOT));
        for (int i = 0; i < tokens.size(); i++) {
            Optional<LocalDate> date = i + 2 < tokens.size()
                    ? at(tokens.get(i), tokens.get(i + 1), tokens.get(i + 2))
                    : Optional.empty();
            date = date.isEmpty() ? inOne(tokens.get(i)) : date;
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    /** Runs of digits and runs of letters; the letter O among digits is a zero. */
    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int from = i;
            while (i < text.length() && isDigit(text, i)) {
                i++;
            }
            if (i > from) {
                tokens.add(text.substring(from, i).replace('O', '0'));
                continue;
            }
            while (i < text.length() && Character.isLetter(text.charAt(i))) {
                i++;
            }
            String word = text.substring(from, i);
            if (!word.isEmpty() && !ORDINALS.contains(word)) {
                tokens.add(word);
            }
            i += i == from ? 1 : 0;
        }
        return tokens;
    }

    private static boolean isDigit(String text, int i) {
        char c = text.charAt(i);
        boolean zero = c == 'O' && i > 0 && Digits.isDigit(text.charAt(i - 1));
        return Digits.isDigit(c) || zero;
    }

    private static Optional<LocalDate> at(String first, String second, String third) {
        int month = Months.number(first);
        if (month > 0) {
            return date(third, month, second);
        }
        month = Months.number(second);
        if (month > 0) {
            return date(third, month, first);
        }
        if (!isNumber(first) || !isNumber(second) || !isNumber(third)) {
            return Optional.empty();
        }
        if (first.length() == 4) {
            return date(first, number(second), third);
        }
        boolean dayFirst = number(first) > MONTHS_IN_YEAR;
        return dayFirst ? date(third, number(second), first) : date(third, number(first), second);
    }

    /** Eight digits in a row. */
    private static Optional<LocalDate> inOne(String digits) {
        if (digits.length() != MOST_DIGITS || !isNumber(digits)) {
            return Optional.empty();
        }
        boolean yearFirst = digits.startsWith("19") || digits.startsWith("20");
        return yearFirst
                ? date(digits.substring(0, 4), number(digits.substring(4, 6)), digits.substring(6))
                : date(digits.substring(4), number(digits.substring(0, 2)), digits.substring(2, 4));
    }

    private static boolean isNumber(String token) {
        return token.length() <= MOST_DIGITS && token.chars().allMatch(Digits::isDigit);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Optional<LocalDate> date(String year, int month, String day) {
        boolean whole = isNumber(year) && isNumber(day) && (year.length() == 4 || year.length() == 2);
        if (!whole) {
            return Optional.empty();
        }
        int full = year.length() == 2 ? MessageReferenceNumber.fullYear(number(year)) : number(year);
        try {
            return Optional.of(LocalDate.of(full, month, number(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
