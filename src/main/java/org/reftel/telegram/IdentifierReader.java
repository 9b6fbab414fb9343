package org.reftel.telegram;

import java.util.List;
import java.util.OptionalInt;

import org.reftel.telegram.model.Diagnostics;
import org.reftel.telegram.model.MessageReferenceNumber;
import org.reftel.telegram.model.Reading;
import org.reftel.telegram.source.Span;

/** Takes a site's identifier apart: two digits of the year, station, serial. {@code 06ALMATY2935} */
final class IdentifierReader {
    private static final int MOST_SERIAL_DIGITS = 7;

    private IdentifierReader() {}

    static Reading<MessageReferenceNumber> read(Reading<String> identifier, Diagnostics diagnostics) {
        if (!(identifier instanceof Reading.Found<String>(String text, List<Span> spans))) {
            return Reading.absent();
        }
        int letters = count(text, 0, false);
        int station = letters + count(text, letters, true);
        int serial = station + count(text, station, false);
        boolean whole = letters == 2 && station > letters && serial == text.length() && serial > station
                && serial - station <= MOST_SERIAL_DIGITS && Integer.parseInt(text.substring(station)) > 0;
        if (!whole) {
            String why = "'" + text + "' is no identifier of the form 06ALMATY2935";
            diagnostics.add("identifier-unreadable", spans.getFirst(), why);
            return new Reading.Garbled<>(spans, why);
        }
        int year = MessageReferenceNumber.fullYear(Integer.parseInt(text.substring(0, letters)));
        return new Reading.Found<>(new MessageReferenceNumber(OptionalInt.of(year), text.substring(letters, station),
                Integer.parseInt(text.substring(station))), spans);
    }

    /** How many capitals, or digits, stand in a row. */
    private static int count(String text, int from, boolean capitals) {
        int i = from;
        while (i < text.length() && (capitals
                ? text.charAt(i) >= 'A' && text.charAt(i) <= 'Z'
                : text.charAt(i) >= '0' && text.charAt(i) <= '9')) {
            i++;
        }
        return i - from;
    }
}
