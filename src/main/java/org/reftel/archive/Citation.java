package org.reftel.archive;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How to cite a cable: who wrote it, its subject, its message reference number in the form used among diplomats, its date. What
 * is not stated in the sources stands in square brackets.
 */
public final class Citation {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

    private Citation() {}

    /** One sentence without address; the site that shows the cable adds its own. */
    public static String of(Cable cable) {
        String origin = cable.origin().map(o -> o.inferred() ? "[" + o.label() + "]" : o.label())
                .orElse("[Unknown post]");
        return origin + ", “" + cable.headline() + ",” telegram " + number(cable) + ", " + date(cable) + ".";
    }

    /** The message reference number as diplomats write it: 06 ALMATY 2935. */
    public static String number(Cable cable) {
        Identity identity = cable.identity();
        if (identity.station() == null || identity.serial() == null) {
            return identity.identifier();
        }
        String year = identity.year() == null
                ? "[year unknown]"
                : String.format(Locale.ROOT, "%02d", identity.year() % 100);
        return year + " " + identity.station() + " " + identity.serial();
    }

    private static String date(Cable cable) {
        LocalDateTime moment = cable.dates().moment().orElse(null);
        return moment == null ? "[undated]" : DAY.format(moment);
    }
}
