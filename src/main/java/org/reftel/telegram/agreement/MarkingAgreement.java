package org.reftel.telegram.agreement;

import java.util.Optional;

import org.reftel.telegram.line.PortionMarking;
import org.reftel.telegram.model.Classification;
import org.reftel.telegram.model.Diagnostics;
import org.reftel.telegram.model.Level;
import org.reftel.telegram.model.Paragraph;
import org.reftel.telegram.model.Reading;

/** The classification: the site's, the telegram's own, and each paragraph's, which cannot be higher than the whole. */
final class MarkingAgreement {
    private MarkingAgreement() {}

    static void check(Agreement read, Diagnostics diagnostics) {
        Reading<String> site = read.envelope().classification();
        Reading<Classification> own = read.preamble().classification();
        if (Agreement.both(site, own)) {
            String telegram = own.optional().orElseThrow().releaseForm();
            if (!site.optional().orElseThrow().equals(telegram)) {
                diagnostics.add("classification-differs", own.where().getFirst(), site.where().getFirst(),
                        "the site says " + site.optional().orElseThrow() + ", the telegram " + telegram);
            }
        }
        own.optional().ifPresent(whole -> read.body().paragraphs()
                .forEach(paragraph -> portion(paragraph, whole.level(), own, diagnostics)));
    }

    private static void portion(Paragraph paragraph, Level whole, Reading<Classification> own,
            Diagnostics diagnostics) {
        Optional<String> marking = paragraph.marking().optional();
        Optional<Level> level = marking.flatMap(PortionMarking::levelOf);
        if (level.isPresent() && level.get().compareTo(whole) > 0) {
            diagnostics.add("portion-above-classification", paragraph.marking().where().getFirst(),
                    own.where().getFirst(), "a paragraph is marked " + marking.get() + ", above the telegram's own "
                            + whole.words());
        }
    }
}
