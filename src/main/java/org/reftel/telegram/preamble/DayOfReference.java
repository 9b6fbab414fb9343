package org.reftel.telegram.preamble;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.reftel.telegram.model.MessageReferenceNumber;
import org.reftel.telegram.model.Months;
import org.reftel.telegram.preamble.ReferenceToken.Kind;

/**
 * The day of a telegram that is referred to, as some print it behind the serial: {@code STATE 1200 OF 10/12/09},
 * {@code ROME 77 DATED 12 OCT 2009}.
 *
 * @param year in four digits
 * @param end the index behind its last token
 */
record DayOfReference(int year, int end) {
    private static final Set<String> LEADS = Set.of("OF", "DATED", "DTD", "ON");
    private static final int MONTHS_IN_YEAR = 12;
    private static final int DAYS_IN_MONTH = 31;

    /** The day that starts at {@code i}, or behind OF or DATED there; the signs of one in digits stand close to them. */
    static Optional<DayOfReference> at(List<ReferenceToken> tokens, int i) {
        boolean led = i < tokens.size() && LEADS.contains(tokens.get(i).text());
        int from = led ? i + 1 : i;
        return inDigits(tokens, from).or(() -> led ? inWords(tokens, from) : Optional.empty());
    }

    private static Optional<DayOfReference> inDigits(List<ReferenceToken> tokens, int i) {
        if (i + 4 >= tokens.size() || !isSign(tokens.get(i + 1)) || !isSign(tokens.get(i + 3))) {
            return Optional.empty();
        }
        for (int next = i + 1; next <= i + 4; next++) {
            if (!tokens.get(next).touches(tokens.get(next - 1))) {
                return Optional.empty();
            }
        }
        int first = number(tokens.get(i), DAYS_IN_MONTH);
        int second = number(tokens.get(i + 2), DAYS_IN_MONTH);
        boolean day = first > 0 && second > 0 && Math.min(first, second) <= MONTHS_IN_YEAR;
        return day ? of(tokens.get(i + 4), i + 5) : Optional.empty();
    }

    /** 12 OCT 2009, OCTOBER 12, 2009. */
    private static Optional<DayOfReference> inWords(List<ReferenceToken> tokens, int i) {
        if (i + 2 >= tokens.size()) {
            return Optional.empty();
        }
        boolean monthFirst = Months.number(tokens.get(i).text()) > 0 && number(tokens.get(i + 1), DAYS_IN_MONTH) > 0;
        boolean dayFirst = number(tokens.get(i), DAYS_IN_MONTH) > 0 && Months.number(tokens.get(i + 1).text()) > 0;
        int year = monthFirst && tokens.get(i + 2).is(",") ? i + 3 : i + 2;
        return (monthFirst || dayFirst) && year < tokens.size() ? of(tokens.get(year), year + 1) : Optional.empty();
    }

    private static Optional<DayOfReference> of(ReferenceToken year, int end) {
        int digits = year.kind() == Kind.NUMBER ? year.text().length() : 0;
        return switch (digits) {
            case 2 -> Optional.of(
                    new DayOfReference(MessageReferenceNumber.fullYear(Integer.parseInt(year.text())), end));
            case 4 -> Optional.of(new DayOfReference(Integer.parseInt(year.text()), end));
            default -> Optional.empty();
        };
    }

    private static boolean isSign(ReferenceToken token) {
        return token.is("/") || token.is("-") || token.is(".");
    }

    /** 0 where it is no number up to {@code most}. */
    private static int number(ReferenceToken token, int most) {
        boolean number = token.kind() == Kind.NUMBER && token.text().length() <= 2;
        int value = number ? Integer.parseInt(token.text()) : 0;
        return value <= most ? value : 0;
    }
}
