package org.reftel.telegram.agreement;

import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;

import org.reftel.telegram.model.Comparison.Kind;
import org.reftel.telegram.model.Comparison.Part;
import org.reftel.telegram.model.Comparison.Statement;
import org.reftel.telegram.model.MessageReferenceNumber;
import org.reftel.telegram.model.Reading;
import org.reftel.telegram.model.TelegramVocabulary;

/**
 * Where it comes from: the site's label of origin, the FM line, the station of the number. Only where the vocabulary knows both
 * can they differ, and only by city: two missions in one city share a station's numbers, as those in Brussels do.
 */
final class OriginAgreement {
    private OriginAgreement() {}

    static void check(Agreement read, TelegramVocabulary vocabulary, Comparisons comparisons) {
        Optional<Seated> site = seated(Part.SITE_ORIGIN, read.envelope().origin(), vocabulary::seatOf);
        Optional<Seated> from = seated(Part.FROM_LINE, read.header().from(), name -> sender(name, vocabulary));
        Optional<Seated> number = seated(Part.CLASSIFICATION_LINE,
                read.preamble().number().map(MessageReferenceNumber::station), vocabulary::seat);
        compare(site, from, comparisons, "origin-differs", (origin, sender) -> "the site's origin is " + origin
                + ", the FM line says " + sender);
        compare(site, number, comparisons, "origin-differs", (origin, station) -> "the site's origin is " + origin
                + ", the telegram's number is of " + station);
        compare(number, from, comparisons, "sender-differs", (station, sender) -> "the FM line says " + sender
                + ", the telegram's number is of " + station);
    }

    /** What names a place, and its city. */
    private record Seated(Statement statement, String seat) {}

    private static Optional<Seated> seated(Part part, Reading<String> reading,
            Function<String, Optional<String>> seat) {
        return reading.optional().flatMap(seat)
                .map(city -> new Seated(Comparisons.statement(part, reading, Function.identity()), city));
    }

    private static void compare(Optional<Seated> first, Optional<Seated> second, Comparisons comparisons, String code,
            BinaryOperator<String> message) {
        if (first.isEmpty() || second.isEmpty()) {
            return;
        }
        Statement one = first.get().statement();
        Statement other = second.get().statement();
        if (first.get().seat().equals(second.get().seat())) {
            comparisons.agree(Kind.ORIGIN, one, other);
        } else {
            comparisons.differ(Kind.ORIGIN, one, other, code, message.apply(one.value(), other.value()));
        }
    }

    /** By the whole name, behind the kind of post, or by the first word: USEU BRUSSELS, AMEMBASSY ALMATY, SECSTATE WASHDC. */
    private static Optional<String> sender(String name, TelegramVocabulary vocabulary) {
        int blank = Math.max(0, name.indexOf(' '));
        return vocabulary.seat(name).or(() -> vocabulary.seat(name.substring(blank)))
                .or(() -> vocabulary.seat(name.substring(0, blank)));
    }
}
