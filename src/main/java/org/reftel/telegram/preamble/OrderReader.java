package org.reftel.telegram.preamble;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.reftel.telegram.model.ExecutiveOrder;
import org.reftel.telegram.model.Reading;
import org.reftel.telegram.source.Digits;
import org.reftel.telegram.source.Slice;

/** Reads the number of the executive order, and tells which order a misprinted number means. */
final class OrderReader {
    /** source: the orders on classified national security information since 1953, with the first year of each */
    private static final List<Order> ORDERS = List.of(new Order("10501", 1953), new Order("11652", 1972),
            new Order("12065", 1978), new Order("12356", 1982), new Order("12958", 1995), new Order("13292", 2003),
            new Order("13526", 2009));
    private static final int DIGITS = 5;
    private static final int FEWEST_DIGITS_IN_COMMON = 4;

    private record Order(String number, int since) {}

    private OrderReader() {}

    /** The order's number, which the label's value starts with. */
    static Reading<ExecutiveOrder> read(LabelledField field, OptionalInt year) {
        Slice value = field.isEmpty() ? field.words() : field.parts().getFirst();
        int digits = 0;
        while (digits < value.length() && digits < DIGITS && isPrintedDigit(value.charAt(digits))) {
            digits++;
        }
        if (digits == 0) {
            return Reading.garbled(value, "no number of an executive order");
        }
        String printed = value.cut(0, digits).toString();
        return Reading.found(new ExecutiveOrder(printed, intended(printed, year)), value.cut(0, digits));
    }

    /** The digit 1 may be printed as a letter. */
    private static boolean isPrintedDigit(char c) {
        return Digits.isDigit(c) || c == 'I' || c == 'l';
    }

    /** Of the orders that share most digits with the misprint, the last one in force by that year; without a year the one best known. */
    private static Optional<String> intended(String printed, OptionalInt year) {
        if (ORDERS.stream().anyMatch(order -> order.number.equals(printed))) {
            return Optional.empty();
        }
        String digits = printed.replace('I', '1').replace('l', '1');
        List<Order> possible = ORDERS.stream().filter(order -> year.isEmpty() || order.since <= year.getAsInt())
                .toList();
        Optional<String> best = Optional.empty();
        int most = FEWEST_DIGITS_IN_COMMON - 1;
        for (Order order : possible.reversed()) {
            int common = inCommon(digits, order.number);
            if (common > most) {
                most = common;
                best = Optional.of(order.number);
            }
        }
        return best;
    }

    /** How many digits the two have in common, wherever they stand: 12598 is 12958 with two digits changed about. */
    private static int inCommon(String first, String second) {
        int common = 0;
        for (char digit = '0'; digit <= '9'; digit++) {
            char each = digit;
            long most = Math.min(first.chars().filter(c -> c == each).count(),
                    second.chars().filter(c -> c == each).count());
            common += (int) most;
        }
        return common;
    }
}
