package org.reftel.archive.cable;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * All that is read from a document, apart from a cable's lists.
 *
 * @param remarks lines that speak of the telegram itself
 * @param redaction the site's sentence on whether the text was redacted
 * @param conflicts the kinds of comparisons that differ, each once
 */
public record CableDescription(Dates dates, @Nullable Origin origin, Markings markings, Transmission transmission,
        ClassifiedBy classifiedBy, @Nullable String title, @Nullable String subject, @Nullable String signer,
        List<String> attention, List<String> remarks, boolean partial, @Nullable String redaction,
        List<String> conflicts) {
    CableDescription masked(Masking masking) {
        return new CableDescription(dates, origin, markings, transmission, classifiedBy.masked(masking),
                masking.apply(title), masking.apply(subject), masking.apply(signer), masking.all(attention),
                masking.all(remarks), partial, redaction, conflicts);
    }
}
