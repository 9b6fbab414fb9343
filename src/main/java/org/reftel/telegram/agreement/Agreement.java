package org.reftel.telegram.agreement;

import java.util.List;

import org.reftel.telegram.model.Body;
import org.reftel.telegram.model.Diagnostics;
import org.reftel.telegram.model.Envelope;
import org.reftel.telegram.model.Header;
import org.reftel.telegram.model.MessageReferenceNumber;
import org.reftel.telegram.model.Preamble;
import org.reftel.telegram.model.Reading;
import org.reftel.telegram.model.TelegramVocabulary;
import org.reftel.telegram.source.SourceLine;

/**
 * All that was read of one document, to be compared.
 *
 * @param identified the number that the site's identifier names
 * @param lines of the telegram
 */
public record Agreement(Envelope envelope, Header header, Preamble preamble, Body body,
        Reading<MessageReferenceNumber> identified, List<SourceLine> lines) {

    /** Adds a diagnostic for each difference. */
    public void check(TelegramVocabulary vocabulary, Diagnostics diagnostics) {
        NumberAgreement.check(this, vocabulary, diagnostics);
        DateAgreement.check(this, diagnostics);
        MarkingAgreement.check(this, diagnostics);
        SubjectAgreement.check(this, diagnostics);
        OriginAgreement.check(this, vocabulary, diagnostics);
        SectionAgreement.check(this, diagnostics);
    }

    static boolean both(Reading<?> first, Reading<?> second) {
        return first.isFound() && second.isFound();
    }
}
