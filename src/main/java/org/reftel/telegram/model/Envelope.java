package org.reftel.telegram.model;

import java.time.LocalDateTime;
import java.util.List;

/**
 * What the web site says of the telegram.
 *
 * @param created to the minute, in a zone the sites do not state
 * @param classification in the release's form
 * @param partial the sentence that says so, where the site calls the text an extract
 * @param redaction the site's sentence on whether the release had the text redacted
 */
public record Envelope(Reading<String> identifier, Reading<LocalDateTime> created, Reading<String> classification,
        Reading<String> origin, Reading<String> title, Reading<List<String>> tags, Reading<String> partial,
        Reading<String> redaction) {
    public static Envelope none() {
        return new Envelope(Reading.absent(), Reading.absent(), Reading.absent(), Reading.absent(), Reading.absent(),
                Reading.absent(), Reading.absent(), Reading.absent());
    }

    public boolean isPartial() {
        return partial.isFound();
    }
}
