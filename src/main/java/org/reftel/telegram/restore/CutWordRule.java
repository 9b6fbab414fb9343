package org.reftel.telegram.restore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.reftel.telegram.source.Slice;

/**
 * Words that a line's end cut in two without a hyphen. seen: telegrams whose 69th column cuts "Affair / s"
 *
 * <p>The cut stands where lines are longest. Believed only where the text has the whole word somewhere else and neither of the parts.
 */
final class CutWordRule {
    /** Telegrams are sent with lines of 69 columns; longer than this, lines were set by another program. */
    private static final int SHORTEST_LINE = 68;
    private static final int LONGEST_LINE = 80;
    private static final int LONGEST_WORD = 30;
    /** A text in which more lines than this end in full is set so that they do. */
    private static final int MOST_CUTS = 20;

    /** The two parts of what may be one word, and the ends of the line's end between them. */
    private record Cut(int end, int next, String first, String second) {}

    private CutWordRule() {}

    static void restore(Slice text, Repairs repairs) {
        Letters letters = new Letters(text);
        List<Cut> cuts = cuts(text, letters).stream().limit(MOST_CUTS)
                .filter(cut -> text.indexOf(cut.first + cut.second, 0) >= 0).toList();
        if (cuts.isEmpty()) {
            return;
        }
        Map<String, Integer> words = words(letters);
        for (Cut cut : cuts) {
            if (words.containsKey(cut.first + cut.second) && words.getOrDefault(cut.first, 0) == 1
                    && words.getOrDefault(cut.second, 0) == 1) {
                repairs.put(cut.end, cut.next, "", RestorationRule.WORD_CUT_BY_LINE_END);
            }
        }
    }

    /** Where one of the longest lines ends with a letter and the next starts with a small one. */
    private static List<Cut> cuts(Slice text, Letters letters) {
        List<Cut> cuts = new ArrayList<>();
        char terminator = text.indexOf('\n', 0) >= 0 ? '\n' : '\r';
        int longest = SHORTEST_LINE;
        int start = 0;
        for (int stop = text.indexOf(terminator, 0); stop >= 0; stop = text.indexOf(terminator, start)) {
            int end = stop > start && letters.at(stop - 1) == '\r' ? stop - 1 : stop;
            int length = end - start;
            start = stop + 1;
            if (length > LONGEST_LINE) {
                return List.of();
            }
            if (length > longest) {
                longest = length;
                cuts.clear();
            }
            if (length == longest && letters.isLetter(end - 1) && letters.isLower(start)) {
                cuts.add(new Cut(end, start, letters.cut(letters.startOfWord(end, LONGEST_WORD), end),
                        letters.cut(start, letters.endOfWord(start, LONGEST_WORD))));
            }
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
