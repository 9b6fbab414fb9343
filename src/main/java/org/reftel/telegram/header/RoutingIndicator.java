package org.reftel.telegram.header;

import java.util.List;

import org.reftel.telegram.model.Precedence;
import org.reftel.telegram.source.Slice;

/** Recognises routing indicators: R, then four to seven capitals. Source: ACP 117, ACP 127. */
final class RoutingIndicator {
    private RoutingIndicator() {}

    static boolean is(Slice word) {
        return word.length() >= 5 && word.length() <= 8 && word.charAt(0) == 'R'
                && word.allMatch(c -> c >= 'A' && c <= 'Z');
    }

    static boolean areAll(List<Slice> words) {
        for (Slice word : words) {
            if (!is(word)) {
                return false;
            }
        }
        return !words.isEmpty();
    }

    /** The line that starts with the doubled letter of the precedence: {@code OO RUEHDBU RUEHFL}. */
    static boolean isAddressLine(Slice line) {
        if (line.length() < 8 || line.charAt(0) != line.charAt(1) || line.charAt(2) != ' '
                || Precedence.ofProsign(line.charAt(0)).isEmpty()) {
            return false;
        }
        List<Slice> words = line.words();
        return areAll(words.subList(1, words.size()));
    }
}
