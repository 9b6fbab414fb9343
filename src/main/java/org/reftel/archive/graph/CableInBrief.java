package org.reftel.archive.graph;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.reftel.archive.cable.Spellings;

/**
 * A held cable as other cables' pages name it.
 *
 * @param headline subject, else title, else identifier
 * @param spellings how its text spells the headline's words
 * @param moment when it was sent, or created where that is not known
 * @param origin the label
 */
public record CableInBrief(long id, String identifier, String headline, Spellings spellings,
        Optional<LocalDateTime> moment, Optional<String> origin) {
    /** What {@link #of} reads, of a cable called c. */
    static final String COLUMNS = """
            c.id, c.identity.identifier, coalesce(c.subject, c.title, c.identity.identifier),
            coalesce(c.dates.sent, c.dates.created), c.origin.label, c.spelled""";
    /** The earliest first; those without date at the end. */
    static final String BY_DATE = "coalesce(c.dates.sent, c.dates.created) nulls last, c.identity.identifier";
    private static final int HEADLINE = 2;
    private static final int MOMENT = 3;
    private static final int ORIGIN = 4;
    private static final int SPELLED = 5;
    /** Where columns of others begin. */
    static final int WIDTH = 6;

    @SuppressWarnings("unchecked") // a column of lines
    static CableInBrief of(Object[] row) {
        return new CableInBrief((Long) row[0], (String) row[1], (String) row[HEADLINE],
                Spellings.kept((List<String>) row[SPELLED]),
                Optional.ofNullable((LocalDateTime) row[MOMENT]), Optional.ofNullable((String) row[ORIGIN]));
    }
}
