package org.reftel.search;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the results in order of time, behind one cable: where that order stays, going on from a place neither repeats nor
 * leaves out a cable, however many come in meanwhile.
 *
 * @param moment of the cable, seconds since 1970 in UTC; empty for an undated one, which come last
 * @param identifier of the cable; cables of one moment are in the order of their identifiers
 */
public record Cursor(Optional<Long> moment, String identifier) {
    private static final Pattern FORM = Pattern.compile("(-|-?\\d{1,12})\\.([A-Z0-9-]{1,60})");

    /** Behind a cable. */
    public static Cursor behind(Optional<LocalDateTime> moment, String identifier) {
        return new Cursor(moment.map(at -> at.toEpochSecond(ZoneOffset.UTC)), identifier);
    }

    /** Reads {@link #toString}; empty where the text is no cursor. */
    public static Optional<Cursor> of(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new Cursor(form.group(1).equals("-")
                        ? Optional.empty()
                        : Optional.of(Long.valueOf(form.group(1))), form.group(2)))
                : Optional.empty();
    }

    /** As in addresses: {@code 1155817260.06ALMATY2935}, or {@code -.ALMATY1856} for an undated cable. */
    @Override
    public String toString() {
        return moment.map(String::valueOf).orElse("-") + "." + identifier;
    }
}
