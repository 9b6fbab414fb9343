package org.reftel.web.cable;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import org.reftel.archive.cable.Cable;
import org.reftel.archive.cable.Origin;
import org.reftel.web.cable.CablePage.Date;
import org.reftel.web.page.TitleCase;
import org.reftel.web.page.Words;
import org.springframework.stereotype.Component;

/** What every form of a cable says of it first. */
@Component
public class CableFacts {
    /** How the rules are called that take something out. */
    private static final String LEFT_OUT = "-left-out";

    private final TitleCase titles;

    CableFacts(TitleCase titles) {
        this.titles = titles;
    }

    /** The subject, set as a title where it was sent in capitals. */
    public String headline(Cable cable) {
        return titles.of(cable.headline(), cable.spellings());
    }

    /** What a cable's file is called. Identifiers hold nothing but letters, digits and hyphens; whatever else came is left out. */
    public static String fileName(String identifier) {
        return identifier.replaceAll("[^A-Za-z0-9-]", "");
    }

    public static Date date(Cable cable) {
        LocalDateTime sent = cable.dates().sent();
        LocalDateTime created = cable.dates().created();
        if (sent != null) {
            return new Date(Words.minute(sent) + " UTC", "sent", sent + "Z");
        }
        return created != null
                ? new Date(Words.minute(created), "created, says the site; zone unstated", created.toString())
                : new Date("Undated", "neither the document nor the telegram has a date", "");
    }

    public static List<String> notices(Cable cable) {
        List<String> notices = new ArrayList<>();
        if (cable.isPartial()) {
            notices.add("Partial extract: the site says that the full text of the original cable is not available.");
        }
        if (cable.dates().moment().isEmpty()) {
            notices.add("Undated: neither this document nor the telegram in it has a date"
                    + (cable.identity().year() == null && cable.identity().serial() != null
                            ? ", so the year of its number is open"
                            : "")
                    + ".");
        }
        cable.origin().filter(Origin::inferred).ifPresent(o -> notices.add(
                "Origin inferred: no site states it; " + o.label()
                        + " is the post of the station in the telegram's number."));
        cable.redaction().ifPresent(notices::add);
        return notices;
    }

    /** "44 apostrophes ..." would be too much: characters and lines. */
    public static String restored(Cable cable) {
        long lines = cable.repairs().stream().filter(repair -> repair.rule().endsWith(LEFT_OUT)).count();
        long characters = cable.repairs().size() - lines;
        List<String> parts = new ArrayList<>();
        if (characters > 0) {
            parts.add(Words.count(characters, "character", "characters") + " restored");
        }
        if (lines > 0) {
            parts.add(Words.count(lines, "line", "lines") + " of the transmission left out");
        }
        return String.join(", ", parts);
    }
}
