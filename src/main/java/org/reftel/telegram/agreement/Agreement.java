package org.reftel.telegram.agreement;

import java.util.List;

import org.reftel.telegram.model.Body;
import org.reftel.telegram.model.Comparison;
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

    /** All comparisons that can be made; adds a diagnostic for each difference. */
    public List<Comparison> check(TelegramVocabulary vocabulary, Diagnostics diagnostics) {
        Comparisons comparisons = new Comparisons(diagnostics);
        NumberAgreement.check(this, vocabulary, comparisons);
        DateAgreement.check(this, comparisons);
        MarkingAgreement.check(this, comparisons);
        SubjectAgreement.check(this, comparisons);
        OriginAgreement.check(this, vocabulary, comparisons);
        SectionAgreement.check(this, comparisons);
        return comparisons.list();
    }

    static boolean both(Reading<?> first, Reading<?> second) {
        return first.isFound() && second.isFound();
    }
}
