package org.reftel.archive.cite;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import org.reftel.archive.cable.Cable;
import org.reftel.archive.cable.CableNumber;
import org.reftel.archive.cable.CableRow;
import org.reftel.archive.cable.Identity;
import org.reftel.archive.cable.Origin;

/**
 * How to cite a cable: who wrote it, its subject, its message reference number in the form used among diplomats, its date. What
 * is not stated in the sources stands in square brackets.
 */
public final class Citation {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

    private Citation() {}

    /** One sentence without address; the site that shows the cable adds its own. */
    public static String of(Cable cable) {
        return of(cable.origin(), cable.subject().or(cable::title), number(cable), cable.dates().moment());
    }

    /** The same of a cable in a list. */
    public static String of(CableRow cable) {
        return of(cable.origin(), cable.subject(), number(cable), cable.moment());
    }

    private static String of(Optional<Origin> from, Optional<String> subject, String number,
            Optional<LocalDateTime> moment) {
        String origin = from.map(o -> o.inferred() ? "[" + o.label() + "]" : o.label()).orElse("[Unknown post]");
        return origin + ", " + subject.map(words -> "“" + words + ",” ").orElse("") + "telegram " + number + ", "
                + moment.map(DAY::format).orElse("[undated]") + ".";
    }

    /** The message reference number as diplomats write it: 06 ALMATY 2935. */
    public static String number(Cable cable) {
        Identity identity = cable.identity();
        if (identity.station() == null || identity.serial() == null) {
            return identity.identifier();
        }
        String year = identity.year() == null ? "" : String.format(Locale.ROOT, "%02d", identity.year() % 100);
        return number(year, identity.station(), identity.serial());
    }

    /** The same of a cable in a list. */
    public static String number(CableRow cable) {
        return CableNumber.of(cable.identifier())
                .map(number -> number(number.year(), number.station(), number.serial())).orElse(cable.identifier());
    }

    private static String number(String year, String station, int serial) {
        return (year.isEmpty() ? "[year unknown]" : year) + " " + station + " " + serial;
    }
}
