package org.reftel.telegram.agreement;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.reftel.telegram.line.PortionMarking;
import org.reftel.telegram.model.Classification;
import org.reftel.telegram.model.Comparison;
import org.reftel.telegram.model.Comparison.Kind;
import org.reftel.telegram.model.Comparison.Part;
import org.reftel.telegram.model.Comparison.Statement;
import org.reftel.telegram.model.Level;
import org.reftel.telegram.model.Paragraph;
import org.reftel.telegram.model.Reading;

/** The classification: the site's, the telegram's own, and each paragraph's, which cannot be higher than the whole. */
final class MarkingAgreement {
    private MarkingAgreement() {}

    static void check(Agreement read, Comparisons comparisons) {
        Reading<String> site = read.envelope().classification();
        Reading<Classification> own = read.preamble().classification();
        if (Agreement.both(site, own)) {
            whole(site, own, comparisons);
        }
        if (own.isFound()) {
            portions(read.body().paragraphs(), own, comparisons);
        }
    }

    private static void whole(Reading<String> site, Reading<Classification> own, Comparisons comparisons) {
        Statement shown = Comparisons.statement(Part.SITE_CLASSIFICATION, site, Function.identity());
        Statement telegram = Comparisons.statement(Part.CLASSIFICATION_LINE, own, Classification::releaseForm);
        if (shown.value().equals(telegram.value())) {
            comparisons.agree(Kind.CLASSIFICATION, shown, telegram);
        } else {
            comparisons.differ(Kind.CLASSIFICATION, shown, telegram, "classification-differs",
                    "the site says " + shown.value() + ", the telegram " + telegram.value());
        }
    }

    /** A diagnostic for each that is too high; compared is the highest. */
    private static void portions(List<Paragraph> paragraphs, Reading<Classification> own, Comparisons comparisons) {
        Level whole = own.optional().orElseThrow().level();
        Statement line = Comparisons.statement(Part.CLASSIFICATION_LINE, own, one -> one.level().words());
        Optional<Level> highest = Optional.empty();
        Optional<Reading<String>> marking = Optional.empty();
        for (Paragraph paragraph : paragraphs) {
            Optional<Level> level = paragraph.marking().optional().flatMap(PortionMarking::levelOf);
            if (level.isPresent() && (highest.isEmpty() || level.get().compareTo(highest.get()) > 0)) {
                highest = level;
                marking = Optional.of(paragraph.marking());
            }
            if (level.isPresent() && level.get().compareTo(whole) > 0) {
                comparisons.diagnostics().add("portion-above-classification",
                        paragraph.marking().where().getFirst(), line.span(), above(paragraph.marking(), whole));
            }
        }
        if (highest.isPresent() && marking.isPresent()) {
            Statement portion = Comparisons.statement(Part.PORTION_MARKING, marking.get(), Function.identity());
            comparisons.add(highest.get().compareTo(whole) > 0
                    ? Comparison.differing(Kind.PORTIONS, line, portion, above(marking.get(), whole))
                    : Comparison.agreeing(Kind.PORTIONS, line, portion));
        }
    }

    private static String above(Reading<String> marking, Level whole) {
        return "a paragraph is marked " + marking.optional().orElseThrow() + ", above the telegram's own "
                + whole.words();
    }
}
