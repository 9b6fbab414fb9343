package org.reftel.telegram.header;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.reftel.telegram.model.DateTimeGroup;
import org.reftel.telegram.model.MessageReferenceNumber;
import org.reftel.telegram.model.Months;
import org.reftel.telegram.model.PlausibleYears;
import org.reftel.telegram.model.Precedence;
import org.reftel.telegram.model.Reading;
import org.reftel.telegram.source.Blanks;
import org.reftel.telegram.source.Digits;
import org.reftel.telegram.source.Slice;

/**
 * Reads the line of precedence and date-time group: {@code O 171221Z AUG 06}, {@code O P 051644Z JAN 10}.
 * Only zone Z is known in diplomatic telegrams; another letter makes the group unreadable rather than wrong by hours.
 */
record DateTimeGroupReader(Reading<Precedence> precedence, Reading<Precedence> infoPrecedence,
        Reading<DateTimeGroup> dateTimeGroup, Reading<List<String>> signals) {
    private static final int GROUP = 7;
    /** Group, month and year. */
    private static final int WORDS = 3;

    static boolean isDateTimeGroup(Slice line) {
        boolean may = line.length() > GROUP && (Digits.isDigit(line.charAt(0)) || Blanks.isBlank(line.charAt(1)));
        if (!may) {
            return false;
        }
        List<Slice> words = line.words();
        int prosigns = countProsigns(words);
        return prosigns < words.size() && isGroup(words.get(prosigns)) && (prosigns > 0 || words.size() >= 3);
    }

    static DateTimeGroupReader read(Slice line) {
        List<Slice> words = line.words();
        int prosigns = countProsigns(words);
        return new DateTimeGroupReader(prosign(words, 0, prosigns), prosign(words, 1, prosigns),
                group(words.subList(prosigns, words.size())),
                OperatingSignal.in(words.subList(Math.min(words.size(), prosigns + WORDS), words.size())));
    }

    private static int countProsigns(List<Slice> words) {
        int count = 0;
        while (count < words.size() && count < 2 && words.get(count).length() == 1
                && Precedence.ofProsign(words.get(count).charAt(0)).isPresent()) {
            count++;
        }
        return count;
    }

    private static Reading<Precedence> prosign(List<Slice> words, int index, int count) {
        return index < count
                ? Reading.found(Precedence.ofProsign(words.get(index).charAt(0)).orElseThrow(), words.get(index))
                : Reading.absent();
    }

    /** Six digits and a letter. */
    private static boolean isGroup(Slice word) {
        return word.length() == GROUP && Character.isLetter(word.charAt(GROUP - 1))
                && word.cut(0, GROUP - 1).areDigits();
    }

    private static Reading<DateTimeGroup> group(List<Slice> words) {
        Slice where = words.getFirst().to(words.get(Math.min(2, words.size() - 1)));
        Optional<LocalDateTime> sent = words.size() < 3 ? Optional.empty() : sent(words);
        char zone = words.getFirst().charAt(GROUP - 1);
        return sent.isPresent() && zone == 'Z'
                ? Reading.found(new DateTimeGroup(sent.get(), zone), where)
                : Reading.garbled(where, "'" + where + "' is no date-time group of the form 171221Z AUG 06");
    }

    private static Optional<LocalDateTime> sent(List<Slice> words) {
        String digits = words.getFirst().toString();
        int month = Months.number(words.get(1).toString().toUpperCase(Locale.ROOT));
        Slice year = words.get(2);
        boolean plain = year.length() == 2 || year.length() == 4;
        if (month == 0 || !plain || !year.areDigits()) {
            return Optional.empty();
        }
        int printed = Integer.parseInt(year.toString());
        int full = year.length() == 2 ? MessageReferenceNumber.fullYear(printed) : printed;
        try {
            LocalDateTime sent = LocalDateTime.of(full, month, number(digits, 0), number(digits, 2), number(digits, 4));
            return PlausibleYears.contain(full) ? Optional.of(sent) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String digits, int from) {
        return Integer.parseInt(digits.substring(from, from + 2));
    }
}
