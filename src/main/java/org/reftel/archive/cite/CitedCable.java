package org.reftel.archive.cite;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;

import org.reftel.archive.Cable;
import org.reftel.archive.Citation;
import org.reftel.archive.Origin;

/**
 * What a citation tells of a cable; each text on one line.
 *
 * @param key of the entry in a bibliography: letters and digits
 * @param number 06 ALMATY 2935
 * @param sentence the whole citation, without address
 * @param institution the post that wrote it; empty where it is unknown
 * @param sent empty where it is undated
 * @param address where it is read; empty where the archive does not know how it is called from outside
 * @param accessed the day on which it was read there
 */
public record CitedCable(String identifier, String key, String number, String sentence, String title,
        Optional<String> institution,
        Optional<LocalDate> sent, Optional<String> address, LocalDate accessed) {
    /** What a reference manager may show as the archive. */
    static final String ARCHIVE = "Reftel";
    /** Which kind of report it is. */
    static final String KIND = "Telegram";

    /**
     * Of a cable.
     *
     * @param site how this archive is called from outside, perhaps empty
     */
    public static CitedCable of(Cable cable, String site, LocalDate accessed) {
        return new CitedCable(cable.identifier(), key(cable.identifier()), line(Citation.number(cable)),
                line(Citation.of(cable)),
                line(cable.headline()), cable.origin().map(Origin::label).map(CitedCable::line),
                cable.dates().moment().map(LocalDateTime::toLocalDate),
                site.isEmpty() ? Optional.empty() : Optional.of(site + "/cables/" + cable.identifier()), accessed);
    }

    private static String key(String identifier) {
        return "cable" + identifier.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }

    /** A line's end in a title must not begin a new field. */
    static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
    }
}
