package org.reftel.telegram.header;

import java.util.List;
import java.util.Optional;

import org.reftel.telegram.line.CaptionLine;
import org.reftel.telegram.line.ClassificationLine;
import org.reftel.telegram.model.Addressee;
import org.reftel.telegram.model.Precedence;
import org.reftel.telegram.source.Slice;

/**
 * Reads one addressee: routing indicator, name, precedence, continuity number, all but the name optional.
 * {@code RUEHVEN/USMISSION USOSCE PRIORITY 1620}
 */
final class AddresseeReader {
    private static final String NIGHT_ACTION = "NIACT";
    private static final int MOST_DIGITS = 5;
    private static final String EXEMPTION = "XMT";
    /** C O N F I D E N T I A L, garbled or not. */
    private static final int FEWEST_SPACED_LETTERS = 4;

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
        Optional<Precedence> precedence = end > 1 ? Precedence.ofWord(words.get(end - 1).toString()) : Optional.empty();
        if (precedence.isPresent()) {
            end--;
        }
        if (end > 1 && words.get(end - 1).toString().equals(NIGHT_ACTION)) {
            end--;
        }
        if (end == 0) {
            return Optional.empty();
        }
        Slice name = words.getFirst().to(words.get(end - 1));
        Optional<String> routing = routed ? Optional.of(line.cut(0, slash).toString()) : Optional.empty();
        return Optional.of(new Addressee(action, routing, name.squeezed(), precedence, number, line.span()));
    }

    /**
     * Whether a line under TO or INFO ends the list: a marking, a caption, an exemption, what a web site or mail system put
     * there. seen: telegrams with "Thursday, 06 December 2007, 12:56", "ORIGIN: 09KUWAIT110" or "XMT AMCONSUL ..." there
     */
    static boolean isNone(Slice line) {
        if (line.isEmpty()) {
            return false;
        }
        List<Slice> words = line.words();
        Slice first = words.getFirst();
        boolean strange = !Character.isLetter(line.charAt(0)) || first.charAt(first.length() - 1) == ':'
                || line.indexOf(": ", 0) >= 0 || first.toString().equals(EXEMPTION)
                || first.charAt(first.length() - 1) == ',' && Character.isLowerCase(line.charAt(1));
        boolean spaced = words.stream().filter(word -> word.length() == 1).count() >= FEWEST_SPACED_LETTERS;
        return strange || spaced || ClassificationLine.at(line).isPresent() || CaptionLine.is(line);
    }

    /** ZEN in front of the slash: delivered by other means. */
    private static boolean isRoute(Slice word) {
        return RoutingIndicator.is(word) || word.toString().equals("ZEN");
    }

    /** 1620, or a range for a telegram in sections: 5844-5847. */
    private static boolean isNumber(Slice word) {
        int dash = word.indexOf('-', 0);
        return dash < 0 ? isDigits(word) : isDigits(word.cut(0, dash)) && isDigits(word.from(dash + 1));
    }

    private static boolean isDigits(Slice word) {
        return !word.isEmpty() && word.length() <= MOST_DIGITS && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
