package org.reftel.telegram.preamble;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.reftel.telegram.source.Signs;
import org.reftel.telegram.source.Slice;

/**
 * Joins the lines of a field that was cut at a fixed column, in the middle of a word where it fell so: "Economic Affair" / "s Jane
 * Doe". seen: telegrams whose Classified By line is cut at column 71
 */
final class HardWrap {
    private static final int SHORTEST = 70;
    private static final int LONGEST = 72;
    /** Words that often start the second line; after a whole word they are words of their own. */
    private static final Set<String> WORDS = Set.of("FOR", "REASON", "REASONS", "AND", "OF", "THE", "TO", "PER",
            "UNDER",
            "BY", "IN", "AT", "E.O", "EO", "SECTION", "DE", "VON", "VAN");

    private HardWrap() {}

    static String joined(LabelledField field) {
        List<Slice> parts = field.parts();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            Slice part = parts.get(i);
            if (i > 0 && !isCut(parts.get(i - 1), i == 1 ? field.words() : parts.get(i - 1), part)) {
                text.append(' ');
            }
            text.append(part.squeezed());
        }
        return text.toString();
    }

    /** @param lineStart what the upper line starts with */
    private static boolean isCut(Slice upper, Slice lineStart, Slice lower) {
        int length = upper.end() - lineStart.start();
        char before = upper.charAt(upper.length() - 1);
        char after = lower.charAt(0);
        if (length < SHORTEST || length > LONGEST || !Character.isLetter(before)) {
            return before == '-' && upper.length() > 1 && Character.isLetterOrDigit(upper.charAt(upper.length() - 2));
        }
        String word = Signs.withoutTrailing(lower.words().getFirst().toString().toUpperCase(Locale.ROOT), ".:,;");
        boolean sameCase = Character.isLowerCase(after)
                || Character.isUpperCase(before) && Character.isUpperCase(after);
        return Character.isLetter(after) && sameCase && !WORDS.contains(word) && !TitleWords.contain(word);
    }
}
