package org.reftel.telegram.agreement;

import java.util.Optional;

import org.reftel.telegram.model.Comparison.Kind;
import org.reftel.telegram.model.Comparison.Part;
import org.reftel.telegram.model.Comparison.Statement;
import org.reftel.telegram.model.MessageReferenceNumber;
import org.reftel.telegram.model.Reading;
import org.reftel.telegram.model.TelegramVocabulary;

/** The number: in the site's identifier, on the classification line, behind # on the DE line. */
final class NumberAgreement {
    /** The number on the DE line has four digits. Source: ACP 127, station serial numbers start again behind 9999. */
    private static final int STATION_SERIALS = 10_000;

    private NumberAgreement() {}

    static void check(Agreement read, TelegramVocabulary vocabulary, Comparisons comparisons) {
        Reading<MessageReferenceNumber> site = read.identified();
        Reading<MessageReferenceNumber> own = read.preamble().number();
        if (Agreement.both(site, own)) {
            numbers(site, own, vocabulary, comparisons);
        }
        Reading<Integer> serial = read.header().stationSerial();
        if (Agreement.both(serial, own)) {
            serials(serial, own, comparisons);
        }
    }

    private static void numbers(Reading<MessageReferenceNumber> site, Reading<MessageReferenceNumber> own,
            TelegramVocabulary vocabulary, Comparisons comparisons) {
        MessageReferenceNumber a = site.optional().orElseThrow();
        MessageReferenceNumber b = own.optional().orElseThrow();
        Statement identifier = Comparisons.statement(Part.SITE_IDENTIFIER, site, MessageReferenceNumber::toString);
        Statement number = number(own);
        if (isSameStation(a.station(), b.station(), vocabulary) && a.serial() == b.serial()) {
            comparisons.agree(Kind.NUMBER, identifier, number);
        } else {
            comparisons.differ(Kind.NUMBER, identifier, number, "number-differs",
                    "the site calls it " + a + ", the telegram " + number.value());
        }
    }

    private static void serials(Reading<Integer> serial, Reading<MessageReferenceNumber> own,
            Comparisons comparisons) {
        int printed = serial.optional().orElseThrow();
        int number = own.optional().orElseThrow().serial();
        Statement line = Comparisons.statement(Part.DE_LINE, serial, String::valueOf);
        if (printed % STATION_SERIALS == number % STATION_SERIALS) {
            comparisons.agree(Kind.NUMBER, number(own), line);
        } else {
            comparisons.differ(Kind.NUMBER, number(own), line, "serial-differs",
                    "the DE line has the serial " + printed + ", the telegram's own number is " + number);
        }
    }

    private static Statement number(Reading<MessageReferenceNumber> own) {
        return Comparisons.statement(Part.CLASSIFICATION_LINE, own, number -> number.station() + " " + number.serial());
    }

    /** Also by another spelling or an older name. */
    static boolean isSameStation(String first, String second, TelegramVocabulary vocabulary) {
        Optional<String> known = vocabulary.station(first);
        return first.equals(second) || known.isPresent() && known.equals(vocabulary.station(second));
    }
}
