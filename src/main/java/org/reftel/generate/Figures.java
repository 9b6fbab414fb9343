package org.reftel.generate;

import java.time.LocalDateTime;
import java.util.List;

/** Numbers and dates as digits and English words, whatever the machine's language. */
final class Figures {
    private static final List<String> MONTHS = List.of("January", "February", "March", "April", "May", "June", "July",
            "August", "September", "October", "November", "December");

    private Figures() {}

    /** With zeros in front. */
    static String padded(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    /** With commas between thousands. */
    static String grouped(int number) {
        return number < 1000
                ? Integer.toString(number)
                : grouped(number / 1000) + "," + padded(number % 1000, 3);
    }

    static String month(LocalDateTime time) {
        return MONTHS.get(time.getMonthValue() - 1);
    }

    /** {@code 2006-08-17 12:21}. */
    static String minute(LocalDateTime time) {
        return padded(time.getYear(), 4) + "-" + padded(time.getMonthValue(), 2) + "-"
                + padded(time.getDayOfMonth(), 2) + " " + clock(time, ":");
    }

    /** {@code 12:21}, or with another mark or none between. */
    static String clock(LocalDateTime time, String between) {
        return padded(time.getHour(), 2) + between + padded(time.getMinute(), 2);
    }
}
