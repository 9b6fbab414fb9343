package org.reftel.archive.graph;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A held cable as other cables' pages name it.
 *
 * @param headline subject, else title, else identifier
 * @param moment when it was sent, or created where that is not known
 * @param origin the label
 */
public record CableInBrief(long id, String identifier, String headline, Optional<LocalDateTime> moment,
        Optional<String> origin) {
    /** What {@link #of} reads, of a cable called c. */
    static final String COLUMNS = """
            c.id, c.identity.identifier, coalesce(c.subject, c.title, c.identity.identifier),
            coalesce(c.dates.sent, c.dates.created), c.origin.label""";
    /** The earliest first; those without date at the end. */
    static final String BY_DATE = "coalesce(c.dates.sent, c.dates.created) nulls last, c.identity.identifier";
    private static final int HEADLINE = 2;
    private static final int MOMENT = 3;
    private static final int ORIGIN = 4;

    static CableInBrief of(Object[] row) {
        return new CableInBrief((Long) row[0], (String) row[1], (String) row[HEADLINE],
                Optional.ofNullable((LocalDateTime) row[MOMENT]), Optional.ofNullable((String) row[ORIGIN]));
    }
}
