package org.reftel.telegram.line;

import java.util.Optional;

import org.reftel.telegram.source.Digits;
import org.reftel.telegram.source.Slice;

/**
 * A line that can be the first of a numbered paragraph: {@code 1. (C) ...}, {@code ¶2.(SBU) ...}, {@code (U) 3. ...},
 * {@code 4 (S) ...}, {@code 5.) (C) ...}. Whether it is one depends on the numbers around it.
 *
 * @param number as printed
 * @param digits where the number stands
 * @param dotted whether a full stop follows the number
 * @param bracketed whether a closing bracket follows the number
 * @param text what follows number and marking
 */
public record ParagraphStart(int number, Slice digits, boolean dotted, boolean bracketed,
        Optional<PortionMarking> marking, Slice text) {
    private static final char PILCROW = '\u00b6';
    /** seen: seeds/001, where the pilcrows became 1s */
    private static final int PILCROW_AND_ONE = 11;
    private static final int MOST_DIGITS = 3;

    public static Optional<ParagraphStart> at(Slice line) {
        Optional<PortionMarking> before = PortionMarking.at(line);
        Slice rest = before.map(marking -> line.from(marking.length()).trim()).orElse(line);
        if (!rest.isEmpty() && rest.charAt(0) == PILCROW) {
            rest = rest.from(1).trim();
        }
        int digits = countDigits(rest);
        if (digits == 0 || digits > MOST_DIGITS) {
            return Optional.empty();
        }
        Slice number = rest.cut(0, digits);
        int value = Integer.parseInt(number, 0, digits, 10);
        boolean dotted = digits < rest.length() && rest.charAt(digits) == '.';
        int sign = dotted ? digits + 1 : digits;
        boolean bracketed = sign < rest.length() && rest.charAt(sign) == ')';
        Slice behind = rest.from(bracketed ? sign + 1 : sign);
        if (value == 0 || startsWithDigit(behind)) {
            return Optional.empty();
        }
        Optional<PortionMarking> marking = before.or(() -> PortionMarking.at(behind));
        if (!dotted && marking.isEmpty()) {
            return Optional.empty();
        }
        Slice text = before.isEmpty() ? behind.from(marking.map(PortionMarking::length).orElse(0)) : behind;
        return Optional.of(new ParagraphStart(value, number, dotted, bracketed, marking, text.trim()));
    }

    /** Whether it shows without the numbers around it that the text has begun: it is marked, or the first. */
    public boolean startsText() {
        return marking.isPresent() || number == 1 || number == PILCROW_AND_ONE;
    }

    private static int countDigits(Slice text) {
        int i = 0;
        while (i < text.length() && Digits.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean startsWithDigit(Slice text) {
        return !text.isEmpty() && Digits.isDigit(text.charAt(0));
    }
}
