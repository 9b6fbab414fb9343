package org.reftel.telegram;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.reftel.telegram.model.Classification;
import org.reftel.telegram.model.DateTimeGroup;
import org.reftel.telegram.model.Diagnostics;
import org.reftel.telegram.model.Envelope;
import org.reftel.telegram.model.Header;
import org.reftel.telegram.model.MessageReferenceNumber;
import org.reftel.telegram.model.Preamble;
import org.reftel.telegram.model.PrintedTag;
import org.reftel.telegram.model.Reading;

/** Compares what the site says with what the telegram says; both are kept, a diagnostic tells where they differ. */
final class Agreement {
    private Agreement() {}

    static void check(Envelope envelope, Header header, Preamble preamble, Reading<MessageReferenceNumber> identified,
            Diagnostics diagnostics) {
        numbers(identified, preamble.number(), diagnostics);
        dates(envelope.created(), header.dateTimeGroup(), diagnostics);
        classifications(envelope.classification(), preamble.classification(), diagnostics);
        titles(envelope.title(), preamble.subject(), diagnostics);
        tags(envelope.tags(), preamble.tags(), diagnostics);
    }

    private static void numbers(Reading<MessageReferenceNumber> site, Reading<MessageReferenceNumber> own,
            Diagnostics diagnostics) {
        if (both(site, own)) {
            MessageReferenceNumber a = site.optional().orElseThrow();
            MessageReferenceNumber b = own.optional().orElseThrow();
            if (!a.station().equals(b.station()) || a.serial() != b.serial()) {
                diagnostics.add("number-differs", own.where().getFirst(),
                        "the site calls it " + a + ", the telegram " + b.station() + " " + b.serial());
            }
        }
    }

    private static void dates(Reading<LocalDateTime> site, Reading<DateTimeGroup> own, Diagnostics diagnostics) {
        if (both(site, own)) {
            LocalDateTime created = site.optional().orElseThrow();
            LocalDateTime sent = own.optional().orElseThrow().sent();
            if (!created.truncatedTo(ChronoUnit.MINUTES).equals(sent)) {
                diagnostics.add("date-differs", own.where().getFirst(),
                        "the site says created " + created + ", the date-time group says sent " + sent);
            }
        }
    }

    private static void classifications(Reading<String> site, Reading<Classification> own, Diagnostics diagnostics) {
        Optional<String> telegram = own.optional().map(Classification::releaseForm);
        if (site.isFound() && telegram.isPresent() && !site.optional().orElseThrow().equals(telegram.get())) {
            diagnostics.add("classification-differs", own.where().getFirst(),
                    "the site says " + site.optional().orElseThrow() + ", the telegram " + telegram.get());
        }
    }

    /** Sites cut the title at the subject's first line, so a beginning agrees. seen: seeds/003, line 11 */
    private static void titles(Reading<String> site, Reading<String> own, Diagnostics diagnostics) {
        if (both(site, own)) {
            String title = site.optional().orElseThrow();
            String subject = own.optional().orElseThrow();
            if (title.equals(subject)) {
                return;
            }
            boolean cut = subject.startsWith(title);
            diagnostics.add(cut ? "title-cut" : "title-differs", site.where().getFirst(),
                    cut
                            ? "the site's title ends early; the subject is \"" + subject + "\""
                            : "the site's title is \"" + title + "\", the subject \"" + subject + "\"");
        }
    }

    private static void tags(Reading<List<String>> site, Reading<List<PrintedTag>> own, Diagnostics diagnostics) {
        if (both(site, own)) {
            Set<String> page = new TreeSet<>(site.optional().orElseThrow());
            Set<String> telegram = new TreeSet<>(
                    own.optional().orElseThrow().stream().map(PrintedTag::printed).toList());
            if (!page.equals(telegram)) {
                diagnostics.add("tags-differ", own.where().getFirst(),
                        "the site says " + page + ", the telegram " + telegram);
            }
        }
    }

    private static boolean both(Reading<?> first, Reading<?> second) {
        return first.isFound() && second.isFound();
    }
}
