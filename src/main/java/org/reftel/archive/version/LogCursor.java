package org.reftel.archive.version;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where in the archive's log a page ends; the next one has what is older. */
public record LogCursor(Instant made, int number, String identifier) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,17})-(\\d{1,7})-([A-Z0-9-]{1,200})");
    private static final long MICROS = 1_000_000;

    static LogCursor at(VersionEntry last) {
        return new LogCursor(last.made(), last.number(), last.identifier());
    }

    /** Empty for what this archive never gave out. */
    public static Optional<LogCursor> of(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new LogCursor(Instant.EPOCH.plus(Long.parseLong(form.group(1)), ChronoUnit.MICROS),
                        Integer.parseInt(form.group(2)), form.group(3)))
                : Optional.empty();
    }

    /** For addresses. */
    @Override
    public String toString() {
        long micros = made.getEpochSecond() * MICROS + made.getNano() / 1_000;
        return micros + "-" + number + "-" + identifier;
    }
}
