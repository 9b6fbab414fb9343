package org.reftel.telegram;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.reftel.telegram.model.Body;
import org.reftel.telegram.model.Classification;
import org.reftel.telegram.model.Comparison;
import org.reftel.telegram.model.DateTimeGroup;
import org.reftel.telegram.model.Diagnostic;
import org.reftel.telegram.model.Envelope;
import org.reftel.telegram.model.Header;
import org.reftel.telegram.model.MessageReferenceNumber;
import org.reftel.telegram.model.Preamble;
import org.reftel.telegram.model.Reading;
import org.reftel.telegram.model.Region;
import org.reftel.telegram.source.SourceText;

/**
 * Everything read from one source document.
 *
 * @param layout the code of the layout that framed it
 * @param regions joined in order they are the document
 * @param number from the envelope's identifier where it is readable, else from the telegram itself
 * @param comparisons what it tells in two places, where they agree and where they do not
 */
public record ParsedTelegram(SourceText source, String layout, List<Region> regions, Envelope envelope, Header header,
        Preamble preamble, Body body, Reading<MessageReferenceNumber> number, List<Comparison> comparisons,
        List<Diagnostic> diagnostics) {
    public ParsedTelegram {
        regions = List.copyOf(regions);
        comparisons = List.copyOf(comparisons);
        diagnostics = List.copyOf(diagnostics);
    }

    /** When it was sent, in UTC. */
    public Optional<LocalDateTime> sent() {
        return header.dateTimeGroup().optional().map(DateTimeGroup::sent);
    }

    /**
     * In the release's form: what the site says, else what the telegram's own line and captions add up to, else the highest
     * marking of its paragraphs.
     */
    public Reading<String> classification() {
        return envelope.classification().or(() -> preamble.classification()
                .or(() -> HighestMarking.of(body.paragraphs())).map(Classification::releaseForm));
    }

    /** What the telegram's SUBJECT field says, else the site's title. */
    public Reading<String> subject() {
        return preamble.subject().or(envelope.title());
    }

    /** Whether anything of a telegram was found: a number, a header, a classification line or a labelled field. */
    public boolean isTelegram() {
        return number.isFound() || header.from().isFound() || header.transmissionId().isFound()
                || preamble.classification().isFound() || preamble.subject().isFound() || preamble.tags().isFound();
    }
}
