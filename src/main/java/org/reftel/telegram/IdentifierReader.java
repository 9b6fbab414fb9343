package org.reftel.telegram;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.reftel.telegram.model.Diagnostics;
import org.reftel.telegram.model.MessageReferenceNumber;
import org.reftel.telegram.model.Reading;
import org.reftel.telegram.model.TelegramVocabulary;
import org.reftel.telegram.source.Digits;
import org.reftel.telegram.source.Span;

/**
 * Takes a site's identifier apart: two digits of the year, station, serial. {@code 06ALMATY2935} Where other words of the
 * telegram's first line got into it, or the station lost letters, the station's name is looked for in it, and a diagnostic says so.
 * seen: identifiers of the 2011 release with SECTION01OF04, EFTO, AMEMBASSY or TOSEC in them
 */
final class IdentifierReader {
    private static final int YEAR_DIGITS = 2;
    private static final int MOST_SERIAL_DIGITS = 7;
    private static final int SHORTEST_STATION = 4;

    private final String text;
    private final TelegramVocabulary vocabulary;

    private IdentifierReader(String text, TelegramVocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
    }

    static Reading<MessageReferenceNumber> read(Reading<String> identifier, TelegramVocabulary vocabulary,
            Diagnostics diagnostics) {
        if (!(identifier instanceof Reading.Found<String>(String text, List<Span> spans))) {
            return Reading.absent();
        }
        Optional<MessageReferenceNumber> number = new IdentifierReader(text, vocabulary).number();
        if (number.isEmpty()) {
            String why = "'" + text + "' is no identifier of the form 06ALMATY2935";
            diagnostics.add("identifier-unreadable", spans.getFirst(), why);
            return new Reading.Garbled<>(spans, why);
        }
        if (!number.get().toString().equals(text)) {
            diagnostics.add("identifier-repaired", spans.getFirst(),
                    "the identifier '" + text + "' is read as " + number.get());
        }
        return new Reading.Found<>(number.get(), spans);
    }

    private Optional<MessageReferenceNumber> number() {
        int digits = run(0, false);
        boolean doubled = digits == 2 * YEAR_DIGITS && text.startsWith(text.substring(0, YEAR_DIGITS), YEAR_DIGITS);
        if (digits != YEAR_DIGITS && !doubled) {
            return Optional.empty();
        }
        int year = MessageReferenceNumber.fullYear(Integer.parseInt(text.substring(0, YEAR_DIGITS)));
        int at = digits;
        while (at < text.length()) {
            int letters = run(at, true);
            int serial = run(letters, false);
            boolean whole = at == digits && serial == text.length();
            Optional<String> station = station(text.substring(at, letters), whole);
            if (station.isPresent() && isSerial(letters, serial)) {
                return Optional.of(new MessageReferenceNumber(OptionalInt.of(year), station.get(),
                        Integer.parseInt(text.substring(letters, serial))));
            }
            at = Math.max(serial, at + 1);
        }
        return Optional.empty();
    }

    /** The station that the letters are, or end with; in an identifier of the plain form any letters may be one. */
    private Optional<String> station(String letters, boolean plain) {
        if (vocabulary.isStation(letters)) {
            return Optional.of(letters);
        }
        for (int from = 0; from + SHORTEST_STATION <= letters.length(); from++) {
            Optional<String> known = vocabulary.station(letters.substring(from));
            if (known.isPresent()) {
                return known;
            }
        }
        return plain && !letters.isEmpty() ? Optional.of(letters) : Optional.empty();
    }

    private boolean isSerial(int from, int to) {
        return to > from && to - from <= MOST_SERIAL_DIGITS && Integer.parseInt(text.substring(from, to)) > 0;
    }

    /** Where the capitals, or the digits, that start at {@code from} end. */
    private int run(int from, boolean capitals) {
        int i = from;
        while (i < text.length() && (capitals
                ? text.charAt(i) >= 'A' && text.charAt(i) <= 'Z'
                : Digits.isDigit(text.charAt(i)))) {
            i++;
        }
        return i;
    }
}
