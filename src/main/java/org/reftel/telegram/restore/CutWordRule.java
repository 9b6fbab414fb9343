package org.reftel.telegram.restore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.reftel.telegram.source.Slice;

/**
 * Words that a line's end cut in two without a hyphen. seen: telegrams whose 69th column cuts "Affair / s"
 *
 * <p>Believed only where the text has the whole word somewhere else and neither of the parts.
 */
final class CutWordRule {
    /** Telegrams are sent with lines of 69 columns; longer than this, lines were set by another program. */
    private static final int SHORTEST_LINE = 68;
    private static final int LONGEST_LINE = 80;
    private static final int LONGEST_WORD = 30;

    private CutWordRule() {}

    static void restore(Slice text, Repairs repairs) {
        Letters letters = new Letters(text);
        List<int[]> cuts = cuts(text, letters);
        if (cuts.isEmpty()) {
            return;
        }
        Map<String, Integer> words = words(letters);
        for (int[] cut : cuts) {
            String first = letters.cut(letters.startOfWord(cut[0], LONGEST_WORD), cut[0]);
            String second = letters.cut(cut[1], letters.endOfWord(cut[1], LONGEST_WORD));
            if (words.containsKey(first + second) && words.getOrDefault(first, 0) == 1
                    && words.getOrDefault(second, 0) == 1) {
                repairs.put(cut[0], cut[1], "", RestorationRule.WORD_CUT_BY_LINE_END);
            }
        }
    }

    /** Ends and starts of neighbouring lines, where a full line ends with a letter and the next starts with a small one. */
    private static List<int[]> cuts(Slice text, Letters letters) {
        List<int[]> cuts = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && letters.at(end) != '\n' && letters.at(end) != '\r') {
                end++;
            }
            int next = end + (letters.at(end) == '\r' && letters.at(end + 1) == '\n' ? 2 : 1);
            int length = end - start;
            if (length >= SHORTEST_LINE && length <= LONGEST_LINE && letters.isLetter(end - 1)
                    && letters.isLower(next)) {
                cuts.add(new int[]{end, next});
            }
            start = next;
        }
        return cuts;
    }

    private static Map<String, Integer> words(Letters text) {
        Map<String, Integer> words = new HashMap<>();
        int i = 0;
        while (i < text.text().length()) {
            int end = text.endOfWord(i, LONGEST_WORD);
            if (end > i) {
                words.merge(text.cut(i, end), 1, Integer::sum);
            }
            i = Math.max(end, i + 1);
        }
        return words;
    }
}
