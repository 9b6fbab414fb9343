package org.reftel.telegram.header;

import java.util.List;
import java.util.Optional;

import org.reftel.telegram.line.CaptionLine;
import org.reftel.telegram.line.ClassificationLine;
import org.reftel.telegram.line.Misprint;
import org.reftel.telegram.model.Addressee;
import org.reftel.telegram.model.Months;
import org.reftel.telegram.model.Precedence;
import org.reftel.telegram.source.Slice;

/**
 * Reads one addressee: routing indicator, name, precedence, continuity number, all but the name optional.
 * {@code RUEHVEN/USMISSION USOSCE PRIORITY 1620}
 */
final class AddresseeReader {
    private static final String NIGHT_ACTION = "NIACT";
    private static final int MOST_DIGITS = 5;
    /** C O N F I D E N T I A L, garbled or not. */
    private static final int FEWEST_SPACED_LETTERS = 4;
    private static final String NOTE = "NOTE";
    /** FLASH is too short to be told from other words. */
    private static final List<Precedence> MISPRINTED = List.of(Precedence.IMMEDIATE, Precedence.PRIORITY,
            Precedence.ROUTINE);

    private AddresseeReader() {}

    static Optional<Addressee> read(Slice line, boolean action) {
        int slash = line.indexOf('/', 0);
        boolean routed = slash > 0 && isRoute(line.cut(0, slash));
        List<Slice> words = (routed ? line.from(slash + 1) : line).words();
        int end = words.size();
        Optional<String> number = Optional.empty();
        if (end > 1 && isNumber(words.get(end - 1))) {
            number = Optional.of(words.get(--end).toString());
        }
        // seen: telegrams where the last words of an addressee are a date that was cut
        boolean cutDate = number.isPresent() && number.get().length() <= 2 && end > 1
                && Months.isAbbreviation(words.get(end - 1).toString());
        if (cutDate) {
            number = Optional.empty();
            end--;
        }
        Optional<Precedence> precedence = end > 1 ? precedence(words.get(end - 1)) : Optional.empty();
        if (precedence.isPresent()) {
            end--;
        }
        boolean nightAction = end > 1 && words.get(end - 1).toString().equals(NIGHT_ACTION);
        if (nightAction) {
            end--;
        }
        if (end == 0) {
            return Optional.empty();
        }
        Slice name = withoutStrokes(words.getFirst().to(words.get(end - 1)));
        Optional<String> routing = routed ? Optional.of(line.cut(0, slash).toString()) : Optional.empty();
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(new Addressee(action, routing, name.squeezed(), precedence, nightAction, number,
                        line.span()));
    }

    /** By its word, also where one letter of it is wrong. seen: telegrams with PIORITY */
    private static Optional<Precedence> precedence(Slice word) {
        String printed = word.toString();
        return Precedence.ofWord(printed).or(() -> misprinted(printed));
    }

    private static Optional<Precedence> misprinted(String printed) {
        for (Precedence known : MISPRINTED) {
            if (Misprint.isOf(known.name(), printed)) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    /** CIA WASHINGTON DC//: no office of the agency is named. */
    private static Slice withoutStrokes(Slice name) {
        int end = name.length();
        while (end > 0 && name.charAt(end - 1) == '/') {
            end--;
        }
        return name.cut(0, end).trim();
    }

    /**
     * Whether a line under TO or INFO ends the list: a marking, a caption, what a web site or mail system put
     * there. seen: telegrams with "Thursday, 06 December 2007, 12:56", "ORIGIN: 09KUWAIT110" or "NOTE - ..." there
     */
    static boolean isNone(Slice line) {
        if (line.isEmpty()) {
            return false;
        }
        List<Slice> words = line.words();
        Slice first = words.getFirst();
        boolean strange = !Character.isLetter(line.charAt(0)) || first.charAt(first.length() - 1) == ':'
                || line.indexOf(": ", 0) >= 0 || first.toString().equals(NOTE)
                || first.charAt(first.length() - 1) == ',' && Character.isLowerCase(line.charAt(1));
        return strange || isSpaced(words) || isNumbered(words) || ClassificationLine.at(line).isPresent()
                || CaptionLine.is(line);
    }

    /** A continuity number has no more digits; with more it is the serial of a marking line that cannot be read. */
    private static boolean isNumbered(List<Slice> words) {
        Slice last = words.getLast();
        return last.length() > MOST_DIGITS && last.areDigits();
    }

    private static boolean isSpaced(List<Slice> words) {
        int letters = 0;
        for (Slice word : words) {
            letters += word.length() == 1 ? 1 : 0;
        }
        return letters >= FEWEST_SPACED_LETTERS;
    }

    /** ZEN in front of the slash: delivered by other means. */
    private static boolean isRoute(Slice word) {
        return RoutingIndicator.is(word) || word.toString().equals("ZEN");
    }

    /** 1620, or a range for a telegram in sections: 5844-5847. */
    private static boolean isNumber(Slice word) {
        int dash = word.indexOf('-', 0);
        return dash < 0
                ? word.areDigits(MOST_DIGITS)
                : word.cut(0, dash).areDigits(MOST_DIGITS) && word.from(dash + 1).areDigits(MOST_DIGITS);
    }
}
