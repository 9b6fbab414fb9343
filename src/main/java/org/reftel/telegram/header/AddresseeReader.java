package org.reftel.telegram.header;

import java.util.List;
import java.util.Optional;

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

    /** ZEN in front of the slash: delivered by other means. */
    private static boolean isRoute(Slice word) {
        return RoutingIndicator.is(word) || word.toString().equals("ZEN");
    }

    private static boolean isNumber(Slice word) {
        return word.length() <= MOST_DIGITS && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
