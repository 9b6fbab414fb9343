package org.reftel.telegram.agreement;

import java.util.Optional;

import org.reftel.telegram.model.Diagnostics;
import org.reftel.telegram.model.MessageReferenceNumber;
import org.reftel.telegram.model.Reading;
import org.reftel.telegram.model.TelegramVocabulary;

/**
 * Where it comes from: the site's label of origin, the FM line, the station of the number. Only where the vocabulary knows both
 * can they differ, and only by city: two missions in one city share a station's numbers, as those in Brussels do.
 */
final class OriginAgreement {
    private OriginAgreement() {}

    static void check(Agreement read, TelegramVocabulary vocabulary, Diagnostics diagnostics) {
        Reading<String> site = read.envelope().origin();
        Reading<String> from = read.header().from();
        Reading<MessageReferenceNumber> number = read.preamble().number();
        Optional<String> origin = site.optional().flatMap(vocabulary::seatOf);
        Optional<String> sender = from.optional().flatMap(name -> sender(name, vocabulary));
        Optional<String> station = number.optional().flatMap(n -> vocabulary.seat(n.station()));
        if (differ(origin, sender)) {
            diagnostics.add("origin-differs", from.where().getFirst(), site.where().getFirst(),
                    "the site's origin is " + site.optional().orElseThrow() + ", the FM line says "
                            + from.optional().orElseThrow());
        }
        if (differ(origin, station)) {
            diagnostics.add("origin-differs", number.where().getFirst(), site.where().getFirst(),
                    "the site's origin is " + site.optional().orElseThrow() + ", the telegram's number is of "
                            + number.optional().orElseThrow().station());
        }
        if (differ(sender, station)) {
            diagnostics.add("sender-differs", from.where().getFirst(), number.where().getFirst(),
                    "the FM line says " + from.optional().orElseThrow() + ", the telegram's number is of "
                            + number.optional().orElseThrow().station());
        }
    }

    private static boolean differ(Optional<String> first, Optional<String> second) {
        return first.isPresent() && second.isPresent() && !first.equals(second);
    }

    /** By the whole name, behind the kind of post, or by the first word: USEU BRUSSELS, AMEMBASSY ALMATY, SECSTATE WASHDC. */
    private static Optional<String> sender(String name, TelegramVocabulary vocabulary) {
        int blank = Math.max(0, name.indexOf(' '));
        return vocabulary.seat(name).or(() -> vocabulary.seat(name.substring(blank)))
                .or(() -> vocabulary.seat(name.substring(0, blank)));
    }
}
