package org.reftel.telegram.header;

import java.time.LocalTime;
import java.util.List;

import org.reftel.telegram.model.FilingTime;
import org.reftel.telegram.model.Reading;
import org.reftel.telegram.source.Slice;

/** Reads the line behind DE: {@code RUEHTA #1843/01 2291221}, who sends which serial and section, and when it was handed in. */
record OriginReader(Reading<String> originator, Reading<Integer> serial, Reading<Integer> section,
        Reading<FilingTime> filed) {
    private static final int MOST_SERIAL_DIGITS = 8;
    private static final int MOST_SECTION_DIGITS = 3;
    private static final int FILING_DIGITS = 7;
    private static final int DAYS = 366;
    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    static OriginReader read(List<Slice> words) {
        Reading<String> originator = Reading.absent();
        Reading<Integer> serial = Reading.absent();
        Reading<Integer> section = Reading.absent();
        Reading<FilingTime> filed = Reading.absent();
        for (Slice word : words) {
            if (word.startsWith("#")) {
                serial = serial.or(serial(word));
                section = section.or(section(word));
            } else if (RoutingIndicator.is(word)) {
                originator = originator.or(Reading.text(word));
            } else if (word.length() == FILING_DIGITS && word.areDigits()) {
                filed = filed.or(filed(word));
            }
        }
        return new OriginReader(originator, serial, section, filed);
    }

    /** {@code #1843/01}: the serial, before the section. */
    private static Reading<Integer> serial(Slice word) {
        int stroke = word.indexOf('/', 0);
        Slice digits = word.cut(1, stroke < 0 ? word.length() : Math.max(1, stroke));
        return digits.areDigits(MOST_SERIAL_DIGITS)
                ? Reading.found(Integer.valueOf(digits.toString()), digits)
                : Reading.garbled(word, "'" + word + "' is no serial");
    }

    private static Reading<Integer> section(Slice word) {
        int stroke = word.indexOf('/', 0);
        Slice digits = word.from(stroke < 0 ? word.length() : stroke + 1);
        return digits.areDigits(MOST_SECTION_DIGITS)
                ? Reading.found(Integer.valueOf(digits.toString()), digits)
                : Reading.absent();
    }

    private static Reading<FilingTime> filed(Slice word) {
        int number = Integer.parseInt(word.toString());
        int day = number / 10_000;
        int hour = number / 100 % 100;
        int minute = number % 100;
        return day > 0 && day <= DAYS && hour < HOURS && minute < MINUTES
                ? Reading.found(new FilingTime(word.toString(), day, LocalTime.of(hour, minute)), word)
                : Reading.garbled(word, "'" + word + "' is no day of the year and time");
    }
}
