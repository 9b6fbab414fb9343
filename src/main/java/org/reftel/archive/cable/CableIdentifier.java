package org.reftel.archive.cable;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the identifier in what people type or paste: {@code 06ALMATY2935}, {@code 06 Almaty 002935}, {@code 2006 ALMATY 2935},
 * {@code https://example.org/cable/06ALMATY2935.html}, {@code https://example.org/cables/06ALMATY2935_a.html},
 * {@code ALMATY 1856}.
 */
public final class CableIdentifier {
    private static final int LONGEST = 300;
    private static final int MOST_SERIAL_DIGITS = 7;
    private static final Pattern FOUR_DIGITS = Pattern.compile("(?:19|20)[0-9]{2}[A-Z][A-Z0-9]*+");
    /** Two documents of one number are told apart so, and mostly there is but the first. seen: WikiLeaks' PlusD */
    private static final Pattern COPY = Pattern.compile("(?<=[0-9])_[A-Za-z]$");
    private static final Pattern PARAMETERS = Pattern.compile("[?&;#]");
    private static final Pattern START = Pattern.compile("[0-9]{2}[A-Z]{1,30}[0-9]{0,7}|[A-Z]{2,30}[0-9]{1,7}");

    private CableIdentifier() {}

    /** The identifier in the form in which it is kept; empty where the text is none. */
    public static Optional<String> in(String text) {
        String typed = text.strip();
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        return Stream.concat(values(typed), Stream.of(behind(path(typed), '/')))
                .map(part -> COPY.matcher(part).replaceFirst("").toUpperCase(Locale.ROOT))
                .flatMap(part -> parts(part).stream()).findFirst();
    }

    /** How identifiers start that somebody may be typing, {@code 06 Alma}; empty where it is the start of none. */
    static Optional<String> start(String typed) {
        String letters = typed.toUpperCase(Locale.ROOT).replaceAll("[ _.'\u00a0-]", "");
        String shortYear = FOUR_DIGITS.matcher(letters).matches() ? letters.substring(2) : letters;
        return START.matcher(shortYear).matches() ? Optional.of(shortYear) : Optional.empty();
    }

    /** Of an address's parameters. */
    private static Stream<String> values(String text) {
        return PARAMETERS.splitAsStream(text).filter(part -> part.indexOf('=') >= 0).map(part -> behind(part, '='));
    }

    /** An address without its question, fragment, last slash and file extension; other text as it is. */
    private static String path(String text) {
        if (text.indexOf('/') < 0) {
            return text;
        }
        return text.replaceFirst("[#?].*$", "").replaceFirst("/$", "").replaceFirst("\\.[a-z]{2,5}$", "");
    }

    private static String behind(String text, char sign) {
        return text.substring(text.lastIndexOf(sign) + 1);
    }

    /** Two or four digits, letters, digits; between them blanks, hyphens, underscores and dots. */
    private static Optional<String> parts(String text) {
        StringBuilder year = new StringBuilder();
        StringBuilder station = new StringBuilder();
        StringBuilder serial = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                if (!serial.isEmpty()) {
                    return Optional.empty();
                }
                station.append(c);
            } else if (c >= '0' && c <= '9') {
                (station.isEmpty() ? year : serial).append(c);
            } else if (" -_.'\u00a0".indexOf(c) < 0) {
                return Optional.empty();
            }
        }
        return identifier(year, station, serial);
    }

    private static Optional<String> identifier(StringBuilder year, StringBuilder station, StringBuilder serial) {
        boolean yearFits = year.isEmpty() || year.length() == 2
                || year.length() == 4 && (year.indexOf("19") == 0 || year.indexOf("20") == 0);
        if (!yearFits || station.length() < 2 || serial.isEmpty() || serial.length() > MOST_SERIAL_DIGITS + 1) {
            return Optional.empty();
        }
        String two = year.length() == 4 ? year.substring(2) : year.toString();
        long number = Long.parseLong(serial.toString());
        return number == 0 ? Optional.empty() : Optional.of(two + station + number);
    }
}
