package org.reftel.admin.page;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Bytes and times in words. */
public final class Amounts {
    private static final double THOUSAND = 1000;
    private static final String[] UNITS = {"bytes", "kB", "MB", "GB", "TB"};
    private static final int SECONDS_TOLD = 90;
    private static final int MINUTES_TOLD = 120;
    private static final int HOURS_TOLD = 48;

    private Amounts() {}

    public static String bytes(long bytes) {
        double amount = Math.max(0, bytes);
        int unit = 0;
        while (amount >= THOUSAND && unit < UNITS.length - 1) {
            amount /= THOUSAND;
            unit++;
        }
        return String.format(Locale.ENGLISH, unit == 0 || amount >= 100 ? "%.0f %s" : "%.1f %s", amount, UNITS[unit]);
    }

    /** From one moment to another; nothing where the clock was set back in between. */
    public static String between(Instant start, Instant end) {
        Duration between = Duration.between(start, end);
        return words(between.isNegative() ? Duration.ZERO : between);
    }

    public static String words(Duration duration) {
        if (duration.toSeconds() < SECONDS_TOLD) {
            return duration.toSeconds() + " s";
        }
        return duration.toMinutes() < MINUTES_TOLD
                ? duration.toMinutes() + " min"
                : duration.toHours() < HOURS_TOLD ? duration.toHours() + " h" : duration.toDays() + " days";
    }
}
