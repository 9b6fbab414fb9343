package org.reftel.archive.cite;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;

import org.reftel.archive.cable.Cable;
import org.reftel.archive.cable.CableRow;
import org.reftel.archive.cable.Origin;

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
        return of(cable.identifier(), Citation.number(cable), Citation.of(cable), cable.subject().or(cable::title),
                cable.origin(), cable.dates().moment(), site, accessed);
    }

    /** The same of a cable in a list. */
    public static CitedCable of(CableRow cable, String site, LocalDate accessed) {
        return of(cable.identifier(), Citation.number(cable), Citation.of(cable), cable.subject(), cable.origin(),
                cable.moment(), site, accessed);
    }

    private static CitedCable of(String identifier, String number, String sentence, Optional<String> subject,
            Optional<Origin> origin, Optional<LocalDateTime> moment, String site, LocalDate accessed) {
        // reference managers want a title: where there is none, what it is
        return new CitedCable(identifier, key(identifier), line(number), line(sentence),
                line(subject.orElse(KIND + " " + number)),
                origin.map(Origin::label).map(CitedCable::line), moment.map(LocalDateTime::toLocalDate),
                site.isEmpty() ? Optional.empty() : Optional.of(site + "/cables/" + identifier), accessed);
    }

    private static String key(String identifier) {
        return "cable" + identifier.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }

    /** A line's end in a title must not begin a new field. */
    static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
    }
}
