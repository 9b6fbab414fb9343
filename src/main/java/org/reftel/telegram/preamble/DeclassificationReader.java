package org.reftel.telegram.preamble;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.reftel.telegram.model.Declassification;
import org.reftel.telegram.model.MessageReferenceNumber;
import org.reftel.telegram.model.Reading;
import org.reftel.telegram.source.Slice;

/** Reads the E.O. line: {@code E.O. 12958: DECL: 08/17/2016}, {@code E.O. 12958: N/A}. */
final class DeclassificationReader {
    private static final Pattern MONTH_FIRST = Pattern
            .compile("(\\d{1,2}+)[/.-](\\d{1,2}+)[/.-](\\d{4}+|\\d{2}+)(?!\\d)");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4}+)[/.-](\\d{1,2}+)[/.-](\\d{1,2}+)(?!\\d)");
    private static final int LONGEST = 200;

    private DeclassificationReader() {}

    /** The order's number, which the label's value starts with. */
    static Reading<String> order(LabelledField field) {
        Slice value = field.isEmpty() ? field.words() : field.parts().getFirst();
        int digits = 0;
        while (digits < value.length() && value.charAt(digits) >= '0' && value.charAt(digits) <= '9') {
            digits++;
        }
        return digits == 0
                ? Reading.garbled(value, "no number of an executive order")
                : Reading.text(value.cut(0, digits));
    }

    static Reading<Declassification> read(LabelledField field) {
        String text = field.joined();
        String printed = text.substring(0, Math.min(text.length(), LONGEST)).replaceFirst("^\\d{4,5}\\s?:?\\s?", "")
                .strip();
        if (printed.isEmpty() || printed.equalsIgnoreCase("N/A")) {
            return Reading.absent();
        }
        return new Reading.Found<>(new Declassification(printed, date(printed)), field.spans());
    }

    /** The first date of the instruction. */
    private static Optional<LocalDate> date(String printed) {
        for (int i = 0; i < printed.length(); i++) {
            boolean start = Character.isDigit(printed.charAt(i))
                    && (i == 0 || !Character.isDigit(printed.charAt(i - 1)));
            Optional<LocalDate> date = start ? dateAt(printed.substring(i)) : Optional.empty();
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> dateAt(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.lookingAt()) {
            return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        return monthFirst.lookingAt()
                ? date(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2))
                : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        int number = Integer.parseInt(year);
        try {
            return Optional.of(LocalDate.of(year.length() == 2 ? MessageReferenceNumber.fullYear(number) : number,
                    Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
