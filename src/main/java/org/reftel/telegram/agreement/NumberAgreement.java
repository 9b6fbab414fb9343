package org.reftel.telegram.agreement;

import java.util.Optional;

import org.reftel.telegram.model.Diagnostics;
import org.reftel.telegram.model.MessageReferenceNumber;
import org.reftel.telegram.model.Reading;
import org.reftel.telegram.model.TelegramVocabulary;

/** The number: in the site's identifier, on the classification line, behind # on the DE line. */
final class NumberAgreement {
    /** The number on the DE line has four digits. Source: ACP 127, station serial numbers start again behind 9999. */
    private static final int STATION_SERIALS = 10_000;

    private NumberAgreement() {}

    static void check(Agreement read, TelegramVocabulary vocabulary, Diagnostics diagnostics) {
        Reading<MessageReferenceNumber> site = read.identified();
        Reading<MessageReferenceNumber> own = read.preamble().number();
        if (Agreement.both(site, own)) {
            MessageReferenceNumber a = site.optional().orElseThrow();
            MessageReferenceNumber b = own.optional().orElseThrow();
            if (!isSameStation(a.station(), b.station(), vocabulary) || a.serial() != b.serial()) {
                diagnostics.add("number-differs", own.where().getFirst(), site.where().getFirst(),
                        "the site calls it " + a + ", the telegram " + b.station() + " " + b.serial());
            }
        }
        Reading<Integer> serial = read.header().stationSerial();
        if (Agreement.both(serial, own)) {
            int printed = serial.optional().orElseThrow();
            int number = own.optional().orElseThrow().serial();
            if (printed % STATION_SERIALS != number % STATION_SERIALS) {
                diagnostics.add("serial-differs", serial.where().getFirst(), own.where().getFirst(),
                        "the DE line has the serial " + printed + ", the telegram's own number is " + number);
            }
        }
    }

    /** Also by another spelling or an older name. */
    static boolean isSameStation(String first, String second, TelegramVocabulary vocabulary) {
        Optional<String> known = vocabulary.station(first);
        return first.equals(second) || known.isPresent() && known.equals(vocabulary.station(second));
    }
}
