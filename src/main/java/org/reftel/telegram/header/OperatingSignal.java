package org.reftel.telegram.header;

import java.util.List;

import org.reftel.telegram.model.Reading;
import org.reftel.telegram.source.Digits;
import org.reftel.telegram.source.Slice;

/** Recognises operating signals: Z, two more capitals, perhaps a digit: ZDK, ZDS, ZFF3. Source: ACP 131. */
final class OperatingSignal {
    private static final int LETTERS = 3;

    private OperatingSignal() {}

    static Reading<List<String>> in(List<Slice> words) {
        List<Slice> signals = words.stream().filter(OperatingSignal::is).toList();
        return signals.isEmpty()
                ? Reading.absent()
                : new Reading.Found<>(signals.stream().map(Slice::toString).toList(),
                        signals.stream().map(Slice::span).toList());
    }

    private static boolean is(Slice word) {
        if (word.length() < LETTERS || word.length() > LETTERS + 2 || word.charAt(0) != 'Z') {
            return false;
        }
        for (int i = 1; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean fits = i < LETTERS ? c >= 'A' && c <= 'Z' : Digits.isDigit(c) || c == '-';
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
