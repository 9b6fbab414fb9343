package org.reftel.telegram.preamble;

import java.util.List;
import java.util.Optional;

import org.reftel.telegram.model.MessageReferenceNumber;
import org.reftel.telegram.model.PlausibleYears;
import org.reftel.telegram.preamble.ReferenceToken.Kind;

/**
 * A year printed beside a serial: {@code 07 ALGIERS 1069}, {@code DOHA 152 (08)}, {@code PARIS 12/08}, {@code ROME 5 2002}.
 *
 * @param start the index of its first token
 * @param end the index behind its last token
 */
record PrintedYear(int year, int start, int end) {
    /** The year of {@code NUMBER} at {@code i}, before the station's name. */
    static Optional<PrintedYear> before(List<ReferenceToken> tokens, int i, Referrer referrer) {
        return at(tokens, i, i, i + 1, referrer);
    }

    /** {@code (08)} or {@code ('08)}, from the bracket at {@code i}. */
    static Optional<PrintedYear> inBrackets(List<ReferenceToken> tokens, int i, Referrer referrer) {
        int number = i + 1 < tokens.size() && isApostrophe(tokens.get(i + 1)) ? i + 2 : i + 1;
        boolean closed = number + 1 < tokens.size() && tokens.get(number + 1).is(")");
        return closed ? at(tokens, number, i, number + 2, referrer) : Optional.empty();
    }

    /** Behind the serial at {@code i}: of a day, in brackets, behind a stroke, hyphen or apostrophe, or behind a blank. */
    static Optional<PrintedYear> behind(List<ReferenceToken> tokens, int i, Referrer referrer) {
        if (i + 1 >= tokens.size()) {
            return Optional.empty();
        }
        Optional<PrintedYear> ofDay = ofDay(tokens, i + 1, referrer);
        if (ofDay.isPresent()) {
            return ofDay;
        }
        ReferenceToken next = tokens.get(i + 1);
        if (next.is("(") || next.is("[")) {
            return inBrackets(tokens, i + 1, referrer);
        }
        boolean tied = next.is("/") || next.is("-") || isApostrophe(next);
        if (tied && i + 2 < tokens.size() && tokens.get(i + 2).touches(next)) {
            return at(tokens, i + 2, i + 1, i + 3, referrer).filter(_ -> isLast(tokens, i + 3));
        }
        return next.kind() == Kind.NUMBER && isLast(tokens, i + 2)
                ? at(tokens, i + 1, i + 1, i + 2, referrer)
                : Optional.empty();
    }

    /** In brackets or not. */
    private static Optional<PrintedYear> ofDay(List<ReferenceToken> tokens, int start, Referrer referrer) {
        boolean open = tokens.get(start).is("(");
        return DayOfReference.at(tokens, open ? start + 1 : start)
                .filter(day -> !open || day.end() < tokens.size() && tokens.get(day.end()).is(")"))
                .filter(day -> PlausibleYears.contain(day.year()) && referrer.mayReferTo(day.year()))
                .map(day -> new PrintedYear(day.year(), start, open ? day.end() + 1 : day.end()));
    }

    /** A name behind it would make it the next telegram's year. */
    private static boolean isLast(List<ReferenceToken> tokens, int next) {
        return next >= tokens.size() || tokens.get(next).kind() != Kind.WORD || tokens.get(next).text().equals("AND")
                || tokens.get(next).text().equals("NOTAL");
    }

    private static boolean isApostrophe(ReferenceToken token) {
        return token.is("'") || token.is("\u2019");
    }

    private static Optional<PrintedYear> at(List<ReferenceToken> tokens, int number, int start, int end,
            Referrer referrer) {
        if (number >= tokens.size() || tokens.get(number).kind() != Kind.NUMBER) {
            return Optional.empty();
        }
        int year = year(tokens.get(number).text());
        return PlausibleYears.contain(year) && referrer.mayReferTo(year)
                ? Optional.of(new PrintedYear(year, start, end))
                : Optional.empty();
    }

    /** In two or four digits, or two and a stray third behind a zero; 0 where it is none. seen: telegrams with "094" */
    private static int year(String digits) {
        return switch (digits.length()) {
            case 2 -> MessageReferenceNumber.fullYear(Integer.parseInt(digits));
            case 3 -> digits.charAt(0) == '0' ? MessageReferenceNumber.fullYear(Integer.parseInt(digits) / 10) : 0;
            case 4 -> Integer.parseInt(digits);
            default -> 0;
        };
    }
}
